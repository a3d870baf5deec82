import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = 24 * 60 * 60 * 1000;
const newcomer = { firstName: "New", lastName: "Comer", password: "quite a long phrase" };
let count = 0;
const address = () => `newcomer.${++count}@join.example`;

/** Invites one address and answers with its link's token. */
async function invited(by: Person, email = address(), roles = ["member"]) {
  const [outcome] = await world.as(by).invitations.create.mutate({ emails: [email], roles });
  const invitationId = outcome?.invitationId ?? "";
  const { url } = await world.as(by).invitations.link.mutate({ invitationId });
  return { email, invitationId, token: new URL(url).hash.slice(1) };
}

const accept = (token: string) => world.with({}).invitations.accept.mutate({ ...newcomer, token });

describe("inviting", () => {
  test("answers for each address and mails those that are invited", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const [first, second] = [address(), address()];
    const outcomes = await world.as(ada).invitations.create.mutate({
      emails: [first, ada.email, ` ${second.toUpperCase()} `, first],
      roles: ["member"],
      note: "See you <b>soon</b>",
    });
    expect(outcomes).toMatchObject([
      { email: first, outcome: "invited", reason: null },
      { email: ada.email, outcome: "refused", reason: "already_user", invitationId: null },
      { email: second, outcome: "invited", reason: null },
    ]);
    const [mail] = await world.mail.to(first);
    expect(mail?.text).toContain("See you <b>soon</b>");
    expect(mail?.html).toContain("See you &lt;b&gt;soon&lt;/b&gt;");
    expect(mail?.subject).toBe("ada Tester invites you to Test organization");
    const { url } = await world
      .as(ada)
      .invitations.link.mutate({ invitationId: outcomes[0]?.invitationId ?? "" });
    expect(mail?.text).toContain(url);
    const again = await world
      .as(ada)
      .invitations.create.mutate({ emails: [first], roles: ["member"] });
    expect(again).toMatchObject([{ outcome: "refused", reason: "already_invited" }]);
  });

  test.each([
    ["member", "member", "missing_permission"],
    ["admin", "owner", "role_above_own"],
    ["admin", "nobody", "unknown_role"],
  ])("a %s who grants %s is refused with %s", async (role, granted, reason) => {
    const { ada } = await world.organization({ ada: role });
    const call = world.as(ada).invitations.create.mutate({ emails: [address()], roles: [granted] });
    expect(await refusal(call)).toBe(reason);
  });

  test("bad addresses are named by their place and nothing is invited", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const call = world
      .as(ada)
      .invitations.create.mutate({ emails: [address(), "nonsense"], roles: ["member"] });
    await expect(call).rejects.toMatchObject({
      data: {
        code: "BAD_REQUEST",
        fields: { "emails.1": [expect.stringContaining("@example.com")] },
      },
    });
    expect((await world.as(ada).metrics.overview.query()).invited).toBe(0);
  });

  test("the same address invited twice at the same instant is invited once", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const email = address();
    await world.as(ada).session.me.query();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.as(ada).invitations.create.mutate({ emails: [email], roles: ["member"] }),
      ),
    );
    const results = outcomes.flat().map(({ outcome, reason }) => reason ?? outcome);
    expect(results.filter((result) => result === "invited")).toHaveLength(1);
    expect(results.filter((result) => result === "already_invited")).toHaveLength(9);
    expect((await world.as(ada).metrics.overview.query()).invited).toBe(1);
  });
});

test("lists of the same addresses in another order don't wait for each other", async () => {
  const { ada, ann } = await world.organization({ ada: "admin", ann: "admin" });
  await Promise.all([world.as(ada).session.me.query(), world.as(ann).session.me.query()]);
  for (let round = 0; round < 5; round++) {
    const emails = Array.from({ length: 6 }, address);
    const calls = [
      world.as(ada).invitations.create.mutate({ emails, roles: ["member"] }),
      world.as(ann).invitations.create.mutate({ emails: [...emails].reverse(), roles: ["member"] }),
    ];
    const outcomes = (await Promise.all(calls)).flat();
    expect(outcomes.filter(({ outcome }) => outcome === "invited")).toHaveLength(6);
    expect(outcomes.slice(0, 6).map(({ email }) => email)).toEqual(emails);
  }
});

test("whoever resends an invitation answers for it when its inviter no longer can", async () => {
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  const { token, invitationId } = await invited(ada);
  await world.as(olga).users.suspend.mutate({ userId: ada.id });
  expect(await refusal(accept(token))).toBe("inviter_lost_authority");
  await world.as(olga).invitations.resend.mutate({ invitationId });
  expect(await refusal(accept(token))).toBeNull();
});

test("an acceptance that is refused is recorded with the reason", async () => {
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  const { token } = await invited(ada);
  await world.as(olga).users.suspend.mutate({ userId: ada.id });
  await refusal(accept(token));
  const { rows } = await world
    .as(olga)
    .audit.list.query({ filter: { actions: ["procedure.refused"] } });
  expect(rows).toMatchObject([
    {
      procedure: "invitations.accept",
      reason: "inviter_lost_authority",
      actor: { kind: "anonymous" },
    },
  ]);
});

describe("accepting", () => {
  test("makes the account, signs in, and turns the row from invited to active", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { email, token } = await invited(ada);
    const preview = await world.with({}).invitations.preview.mutate({ token });
    expect(preview).toMatchObject({
      organization: { name: "Test organization" },
      email,
      roles: ["Member"],
      invitedBy: "ada Tester",
    });
    const answer = await accept(token);
    expect(answer).toMatchObject({
      status: "signed-in",
      user: { email, roles: ["member"], isYou: true },
    });
    const { rows } = await world.as(ada).users.list.query({ search: email });
    expect(rows).toMatchObject([{ kind: "user", status: "active", name: "New Comer" }]);
  });

  test("20 at once with one link make one account", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { email, token } = await invited(ada);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusal(accept(token))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "invitation_accepted")).toHaveLength(19);
    const { rows } = await world.as(ada).users.list.query({ search: email });
    expect(rows).toHaveLength(1);
  });

  test("is refused at the instant of expiry, not before", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { token } = await invited(ada);
    const late = await invited(ada);
    world.clock.advance(7 * day - 60_000);
    expect(await refusal(accept(token))).toBeNull();
    world.clock.advance(60_000);
    expect(await refusal(accept(late.token))).toBe("invitation_expired");
    const { rows } = await world.as(ada).users.list.query({ filter: { status: ["expired"] } });
    expect(rows).toMatchObject([{ kind: "invitation", status: "expired", id: late.invitationId }]);
  });

  test("Reinvite gives a new link and kills the old one", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { token, invitationId } = await invited(ada);
    world.clock.advance(7 * day);
    const row = await world.as(ada).invitations.resend.mutate({ invitationId });
    expect(row.status).toBe("invited");
    const { url } = await world.as(ada).invitations.link.mutate({ invitationId });
    const fresh = new URL(url).hash.slice(1);
    expect(fresh).not.toBe(token);
    expect(await refusal(accept(token))).toBe("token_invalid");
    expect(await refusal(accept(fresh))).toBeNull();
  });

  test("Resend while pending mails the same link again", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { email, token, invitationId } = await invited(ada);
    await world.mail.to(email);
    await world.as(ada).invitations.resend.mutate({ invitationId });
    const mails = await world.mail.to(email, 2);
    expect(mails).toHaveLength(2);
    expect(mails.every(({ text }) => text?.includes(token))).toBe(true);
  });

  test("a revoked invitation opens nothing and can't be revoked, resent or copied again", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { token, invitationId } = await invited(ada);
    const { invitations } = world.as(ada);
    await invitations.revoke.mutate({ invitationId });
    expect(await refusal(accept(token))).toBe("invitation_revoked");
    for (const call of [invitations.revoke, invitations.resend, invitations.link])
      expect(await refusal(call.mutate({ invitationId }))).toBe("invitation_not_pending");
  });

  test.each([
    [
      "suspended",
      async (olga: Person, ada: Person) => world.as(olga).users.suspend.mutate({ userId: ada.id }),
    ],
    [
      "deleted",
      async (olga: Person, ada: Person) => world.as(olga).users.delete.mutate({ userId: ada.id }),
    ],
    [
      "demoted",
      async (olga: Person, ada: Person) =>
        world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["member"] }),
    ],
  ])("an invitation of somebody %s since grants nothing", async (_word, deed) => {
    const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
    const { token } = await invited(ada);
    await deed(olga, ada);
    expect(await refusal(accept(token))).toBe("inviter_lost_authority");
  });

  test("a role that the inviter may no longer grant is not granted", async () => {
    const { olga, otto } = await world.organization({ olga: "owner", otto: "owner" });
    const { token } = await invited(otto, address(), ["owner"]);
    await world.as(olga).users.assignRoles.mutate({ userId: otto.id, roles: ["admin"] });
    expect(await refusal(accept(token))).toBe("inviter_lost_authority");
  });

  test("whoever has joined is not invited again, and their used link changes nothing", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const email = address();
    const first = await invited(ada, email);
    await accept(first.token);
    expect(
      await world.as(ada).invitations.create.mutate({ emails: [email], roles: ["admin"] }),
    ).toMatchObject([{ reason: "already_user" }]);
    expect(await refusal(accept(first.token))).toBe("invitation_accepted");
  });

  test.each([
    ["short", "invalid_input"],
    ["password123", "common_password"],
    ["Test-Organization-42", "common_password"],
    ["my newcomer.x phrase", "personal_password"],
  ])("the password %s is refused with %s and the invitation stays", async (password, reason) => {
    const { ada } = await world.organization({ ada: "admin" });
    const { token } = await invited(ada, `newcomer.x@${ada.organization.slug}.example`);
    const call = world.with({}).invitations.accept.mutate({ ...newcomer, token, password });
    await expect(call).rejects.toMatchObject({
      data: { reason, fields: { password: [expect.any(String)] } },
    });
    expect(await refusal(accept(token))).toBeNull();
  });

  test.each([null, "", [], {}, "x".repeat(60), "01a20618-08cc-753d-9709-250a3f52d70c.AAAA"])(
    "the token %j opens nothing",
    async (token) => {
      const answer = await refusal(accept(token as never));
      expect(["invalid_input", "token_invalid"]).toContain(answer);
    },
  );

  test("another organization's administrator finds no such invitation", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { eve } = await world.organization({ eve: "owner" });
    const { invitationId } = await invited(ada);
    const { invitations } = world.as(eve);
    for (const call of [invitations.revoke, invitations.resend, invitations.link])
      expect(await refusal(call.mutate({ invitationId }))).toBe("not_found");
  });
});
