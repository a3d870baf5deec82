import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enrol } from "../testing/authenticator.ts";
import { refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import {
  invitationOf,
  mailedToken,
  newPassword,
  registrationLinkOf,
  resetTokenOf,
} from "./credentials.ts";
import { sendAll } from "./sending.ts";

/** Ways to another person's account: by their address, their links, and what was left in it before. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const policies = { verifyEmail: false };
const people = { olga: "owner", ada: "admin", mia: "member" } as const;
const newcomer = { firstName: "Not", lastName: "Her", password: newPassword };
const register = (token: string, email: string) =>
  world.with({}).registrationLinks.register.mutate({ ...newcomer, token, email });
const reset = (token: string) =>
  world.with({}).session.resetPassword.mutate({ token, password: newPassword });

/** Everything the database has of a user but when they were last seen. */
async function stored({ id }: Person) {
  const [row] = await sql<object>(world, "select * from app_user where id = ?", [id]);
  return { ...row, last_active_at: null };
}

describe("registering by a link with an address that has an account", () => {
  const forms: Record<string, (email: string) => string> = {
    "as it is": (email) => email,
    "in capitals": (email) => email.toUpperCase(),
    "with space around it": (email) => ` \t${email}\n`,
    "in wide letters": (email) =>
      email.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  };
  test.each(Object.entries(forms))("%s changes nothing of it", async (_form, written) => {
    const { olga, mia } = await world.organization(people, { policies });
    const session = await world.signIn(mia);
    const token = await registrationLinkOf(world, olga);
    const before = await stored(mia);
    expect(await refusal(register(token, written(mia.email)))).toBe("account_exists");
    expect(await stored(mia)).toEqual(before);
    expect(await refusal(world.with(session).session.me.query())).toBeNull();
    expect(await refusal(signInWith(world, mia, newPassword))).toBe("wrong_credentials");
  });

  test("of somebody suspended neither changes it nor lets anybody in", async () => {
    const { olga, mia } = await world.organization(people, { policies });
    await world.as(olga).users.suspend.mutate({ userId: mia.id });
    const token = await registrationLinkOf(world, olga);
    const before = await stored(mia);
    expect(await refusal(register(token, mia.email))).toBe("account_exists");
    expect(await stored(mia)).toEqual(before);
  });
});

describe("registering the address of somebody who is invited", () => {
  test("gives nothing of what the invitation carries, and its link opens nothing of the account", async () => {
    const { olga } = await world.organization(people, { policies });
    const token = await invitationOf(world, olga);
    const preview = await world.with({}).invitations.preview.mutate({ token });
    const link = await registrationLinkOf(world, olga);
    const answer = await register(link, preview.email);
    expect(answer).toMatchObject({ user: { roles: ["member"], groups: [], licenseType: null } });
    const accept = world.with({}).invitations.accept.mutate({ ...newcomer, token });
    expect(await refusal(accept)).toBe("invitation_revoked");
    const { rows } = await world.as(olga).users.list.query({ search: preview.email });
    expect(rows).toMatchObject([{ kind: "user", roles: ["member"] }]);
  });

  test("where addresses are confirmed, gives no session to whoever can't open the mail", async () => {
    const { olga } = await world.organization(people, { policies: { verifyEmail: true } });
    const token = await invitationOf(world, olga);
    const { email } = await world.with({}).invitations.preview.mutate({ token });
    const link = await registrationLinkOf(world, olga);
    expect(await register(link, email)).toEqual({ status: "verify-email", email });
    const signIn = { ...olga, email };
    expect(await refusal(signInWith(world, signIn, newPassword))).toBe("email_not_verified");
    // Whoever has the mailbox throws them out.
    const owner = await resetTokenOf(world, signIn);
    await world
      .with({})
      .session.resetPassword.mutate({ token: owner, password: "of the mailbox's owner" });
    expect(await refusal(signInWith(world, signIn, newPassword))).toBe("wrong_credentials");
  });
});

describe("what an intruder left in an account", () => {
  /** An intruder with Mia's password, who has asked to have an address of their own put into her account. */
  async function intruded() {
    const made = await world.organization(people, { policies });
    const theirs = made.mia.email.replace("@", ".intruder@");
    const session = await world.signIn(made.mia);
    const wish = { firstName: "mia", lastName: "Tester", email: theirs };
    await world.with(session).session.updateProfile.mutate(wish);
    return { ...made, session, theirs, token: await mailedToken(world, theirs, "confirm-email") };
  }
  const confirm = (token: string) => refusal(world.with({}).session.confirmEmail.mutate({ token }));

  const ways: Record<string, (made: Awaited<ReturnType<typeof intruded>>) => Promise<unknown>> = {
    "she resets her password": async ({ mia }) => reset(await resetTokenOf(world, mia)),
    "she changes her password": async ({ mia }) =>
      world
        .with(await world.signIn(mia))
        .session.changePassword.mutate({ currentPassword: password, newPassword }),
    "an administrator sets her password": ({ ada, mia }) =>
      world.as(ada).users.setPassword.mutate({ userId: mia.id, password: newPassword }),
    "an administrator signs her out everywhere": ({ ada, mia }) =>
      world.as(ada).users.revokeSessions.mutate({ userId: mia.id }),
  };
  test.each(Object.entries(ways))("ends when %s", async (_what, secure) => {
    const made = await intruded();
    await secure(made);
    expect(await confirm(made.token)).toBe("link_used");
    expect(await stored(made.mia)).toMatchObject({ email: made.mia.email });
    expect(await refusal(world.with(made.session).session.me.query())).toBe("not_signed_in");
  });

  test("would otherwise have opened it", async () => {
    const { token, mia, theirs } = await intruded();
    expect(await confirm(token)).toBeNull();
    expect(await stored(mia)).toMatchObject({ email: theirs });
  });
});

describe("a link to set a password", () => {
  test("sets that of whom it was mailed to, whoever else is named or signed in", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const token = await resetTokenOf(world, mia);
    const others = [ada.id, ada.email, olga.organization.slug];
    const named = ["userId", "id", "email", "identifier", "username", "user", "organization"];
    const calls = named.flatMap((key) =>
      others.map((value) => ({
        path: "session.resetPassword",
        input: { token, password: newPassword, [key]: value },
      })),
    );
    const { address } = world.server;
    for (const { status } of await sendAll(address, {}, calls)) expect(status).toBe(400);
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const headers = {
      ...(await world.signIn(ada)),
      authorization: `Bearer ${key}`,
      "usher-act-as": ada.id,
    };
    const before = await stored(ada);
    const answer = await world
      .with(headers)
      .session.resetPassword.mutate({ token, password: newPassword });
    expect(answer).toMatchObject({ status: "signed-in", user: { id: mia.id } });
    expect(await stored(ada)).toEqual(before);
  });

  test("is nobody's any more when its owner is deleted and another takes the address", async () => {
    const { olga, mia } = await world.organization(people, { policies });
    const token = await resetTokenOf(world, mia);
    const link = await registrationLinkOf(world, olga);
    await world.as(olga).users.delete.mutate({ userId: mia.id });
    await register(link, mia.email);
    expect(await refusal(reset(token))).toBe("link_used");
    expect(await refusal(signInWith(world, mia, newPassword))).toBeNull();
  });

  test("that is being made while the address changes ends with the old address", async () => {
    const { mia } = await world.organization(people);
    const email = mia.email.replace("@", ".new@");
    const wish = { firstName: "mia", lastName: "Tester", email };
    await world.as(mia).session.updateProfile.mutate(wish);
    const confirmation = await mailedToken(world, email, "confirm-email");
    const release = await holdNewPasswordLinks();
    const asked = { organization: mia.organization.slug, identifier: mia.email };
    await world.with({}).session.requestPasswordReset.mutate(asked);
    await expect.poll(waitingForRelease).toBeGreaterThan(0);
    const changing = world.with({}).session.confirmEmail.mutate({ token: confirmation });
    // Time for the change to overtake the link, if nothing holds it.
    await Promise.race([changing, new Promise((resolve) => setTimeout(resolve, 2000))]);
    await release();
    await changing;
    const late = await mailedToken(world, mia.email, "set-password");
    expect(await refusal(reset(late))).toBe("link_used");
  });

  test("is no way past a second factor that was set up after it was mailed", async () => {
    const { mia } = await world.organization(people);
    const token = await resetTokenOf(world, mia);
    await enrol(world, mia);
    expect((await reset(token)).status).toBe("mfa-required");
  });
});

const lock = 20261126;

/** Lets no new link to set a password be stored until it is released. */
async function holdNewPasswordLinks(): Promise<() => Promise<void>> {
  await sql(
    world,
    `create or replace function wait_here() returns trigger language plpgsql security definer as
    $$ begin perform pg_advisory_xact_lock_shared(${lock}); return new; end $$`,
  );
  await sql(
    world,
    `create or replace trigger wait_here before insert on password_link
    for each row execute function wait_here()`,
  );
  const em = world.server.services.orm.em.fork();
  await em.begin();
  await em.execute(`select pg_advisory_xact_lock(${lock})`);
  // The lock goes along with what comes after it.
  await em.execute("select 1");
  return () => em.commit();
}

async function waitingForRelease(): Promise<number> {
  const waiting = await sql(
    world,
    `select 1 from pg_locks where locktype = 'advisory' and objid = ${lock} and not granted`,
  );
  return waiting.length;
}
