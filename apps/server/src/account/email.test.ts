import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { signInWith, sql } from "../testing/signing-in.ts";
import { stepUp } from "../testing/step-up.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const minute = 60_000;
const newAddress = (person: Person) => person.email.replace("@", ".new@");
const confirm = (token: string) => world.with({}).session.confirmEmail.mutate({ token });

async function mailedToken(address: string, count = 1): Promise<string> {
  const mails = await world.mail.to(address, count);
  return /confirm-email#([\w.-]+)/.exec(mails[count - 1]?.text ?? "")?.[1] ?? "";
}

const wish = (email: string) => ({ firstName: "Mia", lastName: "Tester", email });

describe("a new e-mail", () => {
  test("counts once the mail to it was opened, and the old address is told", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const email = newAddress(mia);
    const caller = world.as(mia);
    const row = await caller.session.updateProfile.mutate(wish(email.toUpperCase()));
    expect(row.email).toBe(mia.email);
    expect((await caller.session.me.query()).emailPending).toBe(email);
    const token = await mailedToken(email);
    expect(await confirm(token)).toEqual({
      status: "changed",
      email,
      organization: { slug: mia.organization.slug, name: "Test organization" },
    });
    const me = await caller.session.me.query();
    expect([me.user.email, me.emailPending]).toEqual([email, null]);
    const [notice] = await world.mail.to(mia.email);
    expect(notice?.subject).toBe("Your e-mail was changed · Test organization");
    expect(notice?.text).not.toContain(email);
    expect(await refusal(confirm(token))).toBe("link_used");
    expect((await signInWith(world, mia, password, email)).status).toBe("signed-in");
    const { rows } = await world.as(olga).audit.list.query({ filter: { targetId: mia.id } });
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["email.change_requested", "email.changed"]),
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test("takes a fresh authentication, and taking it back does not", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = await world.signIn(mia);
    world.clock.advance(10 * minute);
    const email = newAddress(mia);
    const old = world.with(here).session.updateProfile.mutate(wish(email));
    expect(await refusal(old)).toBe("step_up_required");
    const { session } = world.with(await stepUp(world, here));
    expect(await refusal(session.updateProfile.mutate(wish(email)))).toBeNull();
    expect((await session.me.query()).emailPending).toBe(email);
    world.clock.advance(10 * minute);
    expect(await refusal(session.updateProfile.mutate(wish(mia.email)))).toBeNull();
    expect((await session.me.query()).emailPending).toBeNull();
  });

  test("that another user has meanwhile is refused, and nothing says so before it is confirmed", async () => {
    const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
    const email = newAddress(mia);
    for (const person of [mia, ben])
      await world.as(person).session.updateProfile.mutate(wish(email));
    const mails = await world.mail.to(email, 2);
    const tokens = mails.map(({ text }) => /confirm-email#([\w.-]+)/.exec(text ?? "")?.[1] ?? "");
    const outcomes = await Promise.all(tokens.map((token) => refusal(confirm(token))));
    expect(outcomes.sort()).toEqual(["account_exists", null]);
  });

  test("is confirmed once of twenty tries at once", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await world.as(mia).session.updateProfile.mutate(wish(newAddress(mia)));
    const token = await mailedToken(newAddress(mia));
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusal(confirm(token))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  });

  test("is not confirmed while one is suspended; afterwards the same link works, for a day", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    await world.as(mia).session.updateProfile.mutate(wish(newAddress(mia)));
    const token = await mailedToken(newAddress(mia));
    await world.as(olga).users.suspend.mutate({ userId: mia.id });
    expect(await refusal(confirm(token))).toBe("link_used");
    await world.as(olga).users.reactivate.mutate({ userId: mia.id });
    expect(await refusal(confirm(token))).toBeNull();
    const caller = world.with({ cookie: (await cookieOf(newAddress(mia), mia)).cookie });
    await caller.session.updateProfile.mutate(wish(mia.email));
    const late = await mailedToken(mia.email, 2);
    world.clock.advance(24 * 60 * minute);
    expect(await refusal(confirm(late))).toBe("link_used");
  });

  test("ends links to set a password that went to the old one", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const organization = mia.organization.slug;
    const asked = { organization, identifier: mia.email };
    await world.with({}).session.requestPasswordReset.mutate(asked);
    const [mail] = await world.mail.to(mia.email);
    const link = /set-password#([\w.-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    await world.as(mia).session.updateProfile.mutate(wish(newAddress(mia)));
    await confirm(await mailedToken(newAddress(mia)));
    const reset = { token: link, password: "another long phrase" };
    expect(await refusal(world.with({}).session.resetPassword.mutate(reset))).toBe("link_used");
  });

  test("is not for an API key that acts for somebody", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const backend = world.with({ authorization: `Bearer ${key}`, "usher-act-as": mia.id });
    expect(await refusal(backend.session.updateProfile.mutate(wish(newAddress(mia))))).toBe(
      "not_signed_in",
    );
  });
});

async function cookieOf(identifier: string, { organization }: Person) {
  return world.signIn({ id: "", email: identifier, organization });
}

describe("an e-mail that one registered with", () => {
  const mustVerify = (person: Person) =>
    sql(world, "update app_user set must_verify_email = true where id = ?", [person.id]);

  test("is confirmed before the first session, and only who knows the password is told so", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await mustVerify(mia);
    expect(await refusal(signInWith(world, mia, "not it"))).toBe("wrong_credentials");
    expect(await refusal(signInWith(world, mia))).toBe("email_not_verified");
    const token = await mailedToken(mia.email);
    expect(await confirm(token)).toMatchObject({ status: "verified", email: mia.email });
    expect((await signInWith(world, mia)).status).toBe("signed-in");
  });

  test("is mailed again at most once a minute", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await mustVerify(mia);
    await Promise.all(Array.from({ length: 6 }, () => refusal(signInWith(world, mia))));
    const links = () => sql(world, "select id from email_link where user_id = ?", [mia.id]);
    expect(await links()).toHaveLength(1);
    world.clock.advance(minute);
    expect(await refusal(signInWith(world, mia))).toBe("email_not_verified");
    expect(await links()).toHaveLength(2);
  });

  test("needs no confirming where the organization does not ask for it", async () => {
    const { mia } = await world.organization(
      { mia: "member" },
      { policies: { verifyEmail: false } },
    );
    await mustVerify(mia);
    expect((await signInWith(world, mia)).status).toBe("signed-in");
  });
});
