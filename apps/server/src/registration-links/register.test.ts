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
const open = {
  profile: "registration-links",
  entitlements: ["multi-user"],
  policies: { verifyEmail: false },
};
const people = { ada: "account-admin", ann: "account-admin" } as const;
const newcomer = { firstName: "New", lastName: "Comer", password: "quite a long phrase" };
let count = 0;
const address = () => `newcomer.${++count}@join.example`;

/** A link of this person's, with its token. */
async function linkOf(by: Person, input = {}) {
  const made = await world.as(by).registrationLinks.create.mutate({ expiresInDays: 7, ...input });
  return { linkId: made.id, token: new URL(made.url).hash.slice(1) };
}

const register = (token: string, change = {}) =>
  world
    .with({})
    .registrationLinks.register.mutate({ ...newcomer, email: address(), token, ...change });

async function usesOf(by: Person, linkId: string) {
  const { rows } = await world.as(by).registrationLinks.list.query();
  return rows.find(({ id }) => id === linkId)?.uses;
}

test("whoever has the link sees where it leads before they register", async () => {
  const { ada } = await world.organization(people, {
    ...open,
    policies: { verifyEmail: true, passwordMinimum: 12 },
  });
  const { token } = await linkOf(ada, { domains: ["join.example"] });
  const preview = await world.with({}).registrationLinks.preview.mutate({ token });
  expect(preview).toEqual({
    organization: { slug: ada.organization.slug, name: "Test organization" },
    roles: ["AccountUser"],
    given: { roles: [{ name: "AccountUser", wordKey: "registration-links.account-user" }] },
    domains: ["join.example"],
    verifiesEmail: true,
    passwordMinimum: 12,
    expiresAt: expect.stringMatching(/Z$/),
  });
});

test("registering makes the account, signs in, and counts one use", async () => {
  const { ada } = await world.organization(people, open);
  const { linkId, token } = await linkOf(ada, { maxUses: 2 });
  const email = address();
  const answer = await register(token, { email: ` ${email.toUpperCase()}` });
  expect(answer).toMatchObject({
    status: "signed-in",
    user: { email, roles: ["account-user"], status: "active", isYou: true },
  });
  expect(await usesOf(ada, linkId)).toBe(1);
  const { rows } = await world.as(ada).users.list.query({ search: email });
  expect(rows).toMatchObject([{ kind: "user", status: "active", name: "New Comer" }]);
  const { rows: used } = await world.as(ada).audit.list.query({ filter: { targetId: linkId } });
  expect(used[0]).toMatchObject({
    action: "registration_link.used",
    actor: { kind: "user", id: rows[0]?.id },
  });
  const { rows: made } = await world.as(ada).audit.list.query({
    filter: { targetId: rows[0]?.id ?? "", actions: ["user.created"] },
  });
  expect(made).toHaveLength(1);
});

describe("a registration that is refused", () => {
  test.each([
    [{ password: "short" }, "invalid_input", "password"],
    [{ password: "password123" }, "common_password", "password"],
    [
      { password: "my wanda.x phrase", email: "wanda.x@join.example" },
      "personal_password",
      "password",
    ],
    [{ email: "bob@other.example" }, "domain_not_allowed", "email"],
    [{ email: "bob@sub.join.example" }, "domain_not_allowed", "email"],
    [{ email: "bob" }, "invalid_input", "email"],
    [{ firstName: " " }, "invalid_input", "firstName"],
  ])("%j with %s names the field and uses nothing up", async (change, reason, field) => {
    const { ada } = await world.organization(people, open);
    const { linkId, token } = await linkOf(ada, { maxUses: 1, domains: ["join.example"] });
    await expect(register(token, change)).rejects.toMatchObject({
      data: { reason, fields: { [field]: [expect.any(String)] } },
    });
    expect(await usesOf(ada, linkId)).toBe(0);
    expect(await refusal(register(token))).toBeNull();
  });

  test("follows the organization's minimum for passwords", async () => {
    const { ada } = await world.organization(people, {
      ...open,
      policies: { verifyEmail: false, passwordMinimum: 20 },
    });
    const { token } = await linkOf(ada);
    expect(await refusal(register(token))).toBe("password_too_short");
  });

  test("for an address with an account leaves that account as it is", async () => {
    const { ada, ann } = await world.organization(people, open);
    const { linkId, token } = await linkOf(ada);
    const before = await world.as(ada).users.get.query({ userId: ann.id });
    expect(await refusal(register(token, { email: ann.email.toUpperCase() }))).toBe(
      "account_exists",
    );
    expect(await world.as(ada).users.get.query({ userId: ann.id })).toEqual(before);
    expect(await usesOf(ada, linkId)).toBe(0);
    // The password is the one from before.
    expect(await world.signIn(ann)).toHaveProperty("cookie");
  });

  test("is recorded with the reason", async () => {
    const { ada, ann } = await world.organization(people, open);
    const { token } = await linkOf(ada);
    await refusal(register(token, { email: ann.email }));
    const { rows } = await world
      .as(ada)
      .audit.list.query({ filter: { actions: ["procedure.refused"] } });
    expect(rows).toMatchObject([
      { procedure: "registrationLinks.register", reason: "account_exists", target: null },
    ]);
  });
});

test("who only asks who has an account is stopped after thirty", async () => {
  const { ada, ann } = await world.organization(people, open);
  const { token } = await linkOf(ada);
  const outcomes: (string | null)[] = [];
  for (let tries = 0; tries < 31; tries++)
    outcomes.push(await refusal(register(token, { email: ann.email })));
  expect(outcomes.slice(0, 30)).toEqual(Array(30).fill("account_exists"));
  expect(outcomes.at(-1)).toBe("too_many_attempts");
  // By another link people still come in.
  expect(await refusal(register((await linkOf(ada)).token))).toBeNull();
});

describe("where addresses are confirmed", () => {
  const confirming = { ...open, policies: { verifyEmail: true } };

  /** The link in the mail that came to this address, as a token. */
  async function tokenMailedTo(email: string) {
    const [mail] = await world.mail.to(email);
    expect(mail?.subject).toBe("Confirm your e-mail for Test organization");
    return mail?.text?.match(/confirm-email#(\S+)/)?.[1] ?? "";
  }

  test("the account is made, a mail is sent, and signing in waits for it", async () => {
    const { ada } = await world.organization(people, confirming);
    const { linkId, token } = await linkOf(ada, { maxUses: 1 });
    const email = address();
    expect(await register(token, { email })).toEqual({ status: "verify-email", email });
    expect(await usesOf(ada, linkId)).toBe(1);
    const { slug: organization } = ada.organization;
    const { password } = newcomer;
    const signIn = () =>
      world.with({}).session.signIn.mutate({ organization, identifier: email, password });
    expect(await refusal(signIn())).toBe("email_not_verified");
    const confirmation = await tokenMailedTo(email);
    await world.with({}).session.confirmEmail.mutate({ token: confirmation });
    expect(await signIn()).toMatchObject({
      status: "signed-in",
      user: { email, roles: ["account-user"] },
    });
  });

  test("no cookie is set before that", async () => {
    const { ada } = await world.organization(people, confirming);
    const { token } = await linkOf(ada);
    const response = await fetch(`${world.server.address}/trpc/registrationLinks.register`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...newcomer, email: address(), token }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test("an address with an account gets no mail", async () => {
    const { ada, ann } = await world.organization(people, confirming);
    const { token } = await linkOf(ada);
    expect(await refusal(register(token, { email: ann.email }))).toBe("account_exists");
    const [row] = await world.server.services.orm.em
      .fork()
      .execute<{ count: string }[]>("select count(*) from email_link where user_id = ?", [ann.id]);
    expect(row?.count).toBe("0");
  });
});

test("where everyone needs a second factor, it is set up before there is a session", async () => {
  const { ada } = await world.organization(people, open);
  const { token } = await linkOf(ada);
  await world.server.services.orm.em
    .fork()
    .execute(`update organization set policies = policies || '{"mfa":"everyone"}' where id = ?`, [
      ada.organization.id,
    ]);
  expect(await register(token)).toMatchObject({
    status: "mfa-setup-required",
    challenge: expect.any(String),
  });
});

describe("a pending invitation of the address", () => {
  test("is withdrawn, its seat goes to the newcomer", async () => {
    const { olga } = await world.organization(
      { olga: "owner" },
      { policies: { licenses: true, verifyEmail: false }, seats: { full: 1 } },
    );
    const email = address();
    const [outcome] = await world
      .as(olga)
      .invitations.create.mutate({ emails: [email], roles: ["admin"], licenseType: "full" });
    const { token } = await linkOf(olga, { licenseType: "full" });
    expect(await refusal(register(token))).toBe("seats_full");
    expect(await register(token, { email })).toMatchObject({
      user: { roles: ["member"], licenseType: "full" },
    });
    const { rows } = await world
      .as(olga)
      .audit.list.query({ filter: { targetId: outcome?.invitationId ?? "" } });
    expect(rows.map(({ action }) => action)).toContain("invitation.revoked");
    expect((await world.as(olga).metrics.overview.query()).invited).toBe(0);
  });
});

test("groups and workspaces of the link are the newcomer's", async () => {
  const { olga } = await world.organization(
    { olga: "owner" },
    { policies: { verifyEmail: false } },
  );
  const { orm } = world.server.services;
  const { id: organizationId } = olga.organization;
  const [group] = await orm.em.fork().execute<{ id: string }[]>(
    `insert into app_group (id, organization_id, name, created_at)
     values (gen_random_uuid(), ?, 'Design', now()) returning id`,
    [organizationId],
  );
  const { token } = await linkOf(olga, { groupIds: [group?.id] });
  expect(await register(token)).toMatchObject({ user: { groups: [{ name: "Design" }] } });
});

describe("a link opens nothing any more", () => {
  test("at the instant of its end, and not before", async () => {
    const { ada } = await world.organization(people, open);
    const { token } = await linkOf(ada, { expiresInDays: 1 });
    world.clock.advance(day - 60_000);
    expect(await refusal(register(token))).toBeNull();
    world.clock.advance(61_000);
    expect(await refusal(register(token))).toBe("registration_link_expired");
  });

  test.each([
    [
      "suspended",
      (by: Person, whom: Person) => world.as(by).users.suspend.mutate({ userId: whom.id }),
    ],
    [
      "deleted",
      (by: Person, whom: Person) => world.as(by).users.delete.mutate({ userId: whom.id }),
    ],
    [
      "demoted",
      (by: Person, whom: Person) =>
        world.as(by).users.assignRoles.mutate({ userId: whom.id, roles: ["account-user"] }),
    ],
  ] as const)("when its creator was %s since", async (_word, deed) => {
    const { ada, ann } = await world.organization(people, open);
    const { token } = await linkOf(ann);
    await deed(ada, ann);
    const preview = world.with({}).registrationLinks.preview.mutate({ token });
    expect(await refusal(preview)).toBe("inviter_lost_authority");
    expect(await refusal(register(token))).toBe("inviter_lost_authority");
  });

  test("when the entitlement has gone", async () => {
    const { ada } = await world.organization(people, open);
    const { token } = await linkOf(ada);
    await world.server.services.orm.em
      .fork()
      .execute("update organization set entitlements = '{}' where id = ?", [ada.organization.id]);
    const preview = world.with({}).registrationLinks.preview.mutate({ token });
    expect(await refusal(preview)).toBe("entitlement_needed");
    expect(await refusal(register(token))).toBe("entitlement_needed");
  });

  test("when its role has gone", async () => {
    const { ada } = await world.organization(people, open);
    const { token, linkId } = await linkOf(ada);
    await world.server.services.orm.em
      .fork()
      .execute("update registration_link set roles = '{gone}' where id = ?", [linkId]);
    expect(await refusal(register(token))).toBe("inviter_lost_authority");
  });

  test.each([null, "", {}, "x".repeat(60), "01a20618-08cc-753d-9709-250a3f52d70c.AAAA"])(
    "when its token is %j",
    async (token) => {
      const answer = await refusal(register(token as never));
      expect(["invalid_input", "token_invalid"]).toContain(answer);
    },
  );

  test("when its token is an invitation's", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const { linkId } = await linkOf(olga);
    const { links } = world.server.services;
    expect(await refusal(register(links.invitations.token(linkId, 1)))).toBe("token_invalid");
  });
});
