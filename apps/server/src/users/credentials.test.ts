import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const password = "quite a long phrase";
const people = { olga: "owner", ada: "admin", mia: "member" } as const;

function signIn({ organization, email }: Person, given: string) {
  return world.with({}).session.signIn.mutate({
    organization: organization.slug,
    identifier: email,
    password: given,
  });
}

async function actions(reader: Person, { id }: Person) {
  const { rows } = await world.as(reader).audit.list.query({ filter: { targetId: id } });
  return rows.map(({ action }) => action);
}

/** As if the user had set a second factor up. */
async function withSecondFactor({ id, organization }: Person) {
  const em = world.server.services.orm.em.fork();
  await em.execute("update app_user set mfa_enrolled_at = now() where id = ?", [id]);
  await em.execute(
    `insert into totp (user_id, organization_id, secret, confirmed_at, created_at)
     values (?, ?, 'sealed', now(), now())`,
    [id, organization.id],
  );
  await em.execute(
    `insert into recovery_code (id, organization_id, user_id, code_hash)
     values (gen_random_uuid(), ?, ?, 'hash')`,
    [organization.id, id],
  );
}

describe("a password that an administrator sets", () => {
  test("ends every session, has to be changed, and is recorded without itself", async () => {
    const { ada, mia } = await world.organization(people);
    const session = await world.signIn(mia);
    const row = await world.as(ada).users.setPassword.mutate({ userId: mia.id, password });
    expect(row.mustChangePassword).toBe(true);
    expect(await refusal(world.with(session).session.me.query())).toBe("not_signed_in");
    await expect(world.signIn(mia)).rejects.toThrow("wrong_credentials");
    expect(await refusal(signIn(mia, password))).toBeNull();
    expect(await actions(ada, mia)).toContain("password.set_by_administrator");
    const { rows } = await world.as(ada).audit.list.query({});
    expect(JSON.stringify(rows)).not.toContain(password);
  });

  test("ends embed tokens and links to reset it", async () => {
    const { olga, mia } = await world.organization(people);
    const host = await backendOf(world, olga);
    const origin = "http://host.example";
    const { token } = await host.embed.createToken.mutate({ userId: mia.id, origin });
    const embedded = world.with({ authorization: `Bearer ${token}`, origin });
    const em = world.server.services.orm.em.fork();
    await em.execute(
      `insert into password_link (id, organization_id, user_id, created_at, expires_at)
       values (?, ?, ?, now(), now() + interval '1 hour')`,
      [mia.id, mia.organization.id, mia.id],
    );
    await world.as(olga).users.setPassword.mutate({ userId: mia.id, password });
    expect(await refusal(embedded.session.me.query())).toBe("not_signed_in");
    expect(await em.execute("select from password_link where user_id = ?", [mia.id])).toEqual([]);
  });

  test.each([
    ["short", {}, "invalid_input"],
    ["password123", {}, "common_password"],
    ["quite a long phrase", { passwordMinimum: 30 }, "password_too_short"],
    ["a phrase of mia's own", {}, "personal_password"],
  ])("%j with %j: %s", async (given, policies, reason) => {
    const { ada, mia } = await world.organization(people, { policies });
    const call = world.as(ada).users.setPassword.mutate({ userId: mia.id, password: given });
    expect(await refusal(call)).toBe(reason);
  });

  test("is never one's own, nor of somebody above", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const set = (person: Person, userId: string) =>
      refusal(world.as(person).users.setPassword.mutate({ userId, password }));
    expect(await set(ada, ada.id)).toBe("own_account");
    expect(await set(ada, olga.id)).toBe("higher_rank");
    expect(await set(mia, ada.id)).toBe("missing_permission");
  });
});

describe("ending somebody's sessions", () => {
  test("signs them out everywhere, says how many, and records it", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const host = await backendOf(world, olga);
    const origin = "http://host.example";
    const { token } = await host.embed.createToken.mutate({ userId: mia.id, origin });
    const sessions = [await world.signIn(mia), await world.signIn(mia)];
    expect((await world.as(ada).users.get.query({ userId: mia.id })).sessions).toBe(2);
    const answer = await world.as(ada).users.revokeSessions.mutate({ userId: mia.id });
    expect(answer).toEqual({ ended: 2 });
    for (const session of sessions)
      expect(await refusal(world.with(session).session.me.query())).toBe("not_signed_in");
    const embedded = world.with({ authorization: `Bearer ${token}`, origin });
    expect(await refusal(embedded.session.me.query())).toBe("not_signed_in");
    expect(await actions(ada, mia)).toContain("user.sessions_ended");
    await world.signIn(mia);
  });
});

describe("resetting a second factor", () => {
  test("takes it away whole, ends the sessions, tells the user by mail, and is recorded", async () => {
    const { ada, mia } = await world.organization(people);
    const session = await world.signIn(mia);
    await withSecondFactor(mia);
    const { users } = world.as(ada);
    expect((await users.get.query({ userId: mia.id })).allowed.resetMfa).toBeNull();
    expect((await users.resetMfa.mutate({ userId: mia.id })).hasMfa).toBe(false);
    expect(await refusal(world.with(session).session.me.query())).toBe("not_signed_in");
    const left = await world.server.services.orm.em.fork().execute(
      `select user_id from totp where user_id = ? union
         select user_id from recovery_code where user_id = ?`,
      [mia.id, mia.id],
    );
    expect(left).toEqual([]);
    expect(await actions(ada, mia)).toContain("mfa.reset");
    expect(await world.mail.to(mia.email)).toHaveLength(1);
  });

  test("is refused where there is none, to whoever is above, and where it is not managed", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const reset = (person: Person, userId: string) =>
      refusal(world.as(person).users.resetMfa.mutate({ userId }));
    expect(await reset(ada, mia.id)).toBe("mfa_not_set_up");
    await withSecondFactor(olga);
    expect(await reset(ada, olga.id)).toBe("higher_rank");
    const { ann, amy } = await world.organization(
      { ann: "administrator", amy: "administrator" },
      { profile: "three-tier" },
    );
    await withSecondFactor(amy);
    expect(await reset(ann, amy.id)).toBe("mfa_administration_not_offered");
  });
});

describe("an API key", () => {
  test("does nothing while its maker is suspended, and works again afterwards", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const key = await backendOf(world, ada);
    const permissions = ["api-keys:manage", "users:read"];
    const child = await key.apiKeys.create.mutate({ name: "Made by a key", permissions });
    const childKey = world.with({ authorization: `Bearer ${child.key}` });
    await world.as(olga).users.suspend.mutate({ userId: ada.id });
    expect(await refusal(key.users.get.query({ userId: mia.id }))).toBe("token_invalid");
    expect(await refusal(childKey.users.get.query({ userId: mia.id }))).toBe("token_invalid");
    await world.as(olga).users.reactivate.mutate({ userId: ada.id });
    expect(await refusal(key.users.get.query({ userId: mia.id }))).toBeNull();
    expect(await refusal(childKey.users.get.query({ userId: mia.id }))).toBeNull();
  });

  test("shrinks with its maker's role", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const key = await backendOf(world, ada);
    await world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["member"] });
    expect(await refusal(key.users.get.query({ userId: mia.id }))).toBe("missing_permission");
    const em = world.server.services.orm.em.fork();
    await em.execute(
      "update api_key set permissions = '{users:suspend}' where organization_id = ?",
      [ada.organization.id],
    );
    expect(await refusal(key.users.suspend.mutate({ userId: olga.id }))).toBe("missing_permission");
  });

  test("ends with its maker, on the record", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const key = await backendOf(world, ada);
    const impact = await world.as(olga).users.deletionImpact.query({ userId: ada.id });
    expect(impact.apiKeys).toBe(1);
    await world.as(olga).users.delete.mutate({ userId: ada.id });
    expect(await refusal(key.users.get.query({ userId: mia.id }))).toBe("token_invalid");
    const [listed] = await world.as(olga).apiKeys.list.query();
    expect(listed?.revokedAt).not.toBeNull();
    const { rows } = await world.as(olga).audit.list.query({});
    expect(rows.map(({ action }) => action)).toContain("api_key.revoked");
  });
});

test("deletion leaves nothing of a user in any table of theirs", async () => {
  const { olga, mia } = await world.organization(people);
  await withSecondFactor(mia);
  const em = world.server.services.orm.em.fork();
  const { id } = mia.organization;
  await em.execute(
    `insert into email_link (id, organization_id, user_id, email, created_at, expires_at)
     values (?, ?, ?, 'mia@new.example', now(), now())`,
    [mia.id, id, mia.id],
  );
  await em.execute("insert into usage_counter values (?, ?, 'messages', now(), 3)", [id, mia.id]);
  await world.as(olga).users.delete.mutate({ userId: mia.id });
  for (const table of ["totp", "recovery_code", "email_link", "usage_counter", "session"])
    expect(await em.execute(`select from ${table} where user_id = ?`, [mia.id])).toEqual([]);
});
