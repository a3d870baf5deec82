import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { password } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("each deed stands there with actor, target and what changed", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const { users, audit } = world.as(olga);
  await users.assignRoles.mutate({ userId: mia.id, roles: ["admin"] });
  await users.update.mutate({ userId: mia.id, lastName: "Mended" });
  await users.suspend.mutate({ userId: mia.id, reason: "On leave" });
  await users.reactivate.mutate({ userId: mia.id });
  const { rows } = await audit.list.query({ filter: { targetId: mia.id } });
  expect(rows.map(({ action }) => action)).toEqual([
    "user.reactivated",
    "user.suspended",
    "user.updated",
    "user.roles_changed",
  ]);
  expect(rows.map(({ changes }) => changes)).toMatchObject([
    { status: { before: "suspended", after: "active" } },
    { status: { after: "suspended" }, reason: { before: null, after: "On leave" } },
    { lastName: { before: "Tester", after: "Mended" } },
    { roles: { before: ["member"], after: ["admin"] } },
  ]);
  for (const row of rows)
    expect(row).toMatchObject({
      actor: { kind: "user", id: olga.id, name: "olga Tester" },
      target: { kind: "user", id: mia.id, name: "mia Mended" },
      outcome: "done",
      ip: "127.0.0.1",
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
});

test("refused sign-ins and refused deeds are recorded with the reason", async () => {
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  await refusal(world.as(ada).users.suspend.mutate({ userId: olga.id }));
  const wrong = { organization: ada.organization.slug, identifier: ada.email, password: "wrong" };
  await refusal(world.with({}).session.signIn.mutate(wrong));
  const { rows } = await world.as(olga).audit.list.query({
    filter: { actions: ["procedure.refused", "session.refused"] },
  });
  expect(rows).toMatchObject([
    {
      action: "session.refused",
      outcome: "refused",
      reason: "wrong_credentials",
      actor: { kind: "anonymous", id: null },
      target: { kind: "user", id: ada.id },
    },
    {
      action: "procedure.refused",
      procedure: "users.suspend",
      outcome: "refused",
      reason: "higher_rank",
      actor: { kind: "user", id: ada.id },
      target: { kind: "user", id: olga.id },
    },
  ]);
});

test("a key that acts for a user is named beside them", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const { key, apiKey } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const backend = world.with({ authorization: `Bearer ${key}`, "usher-act-as": olga.id });
  await backend.users.suspend.mutate({ userId: mia.id });
  const { rows } = await world.as(olga).audit.list.query({ filter: { targetId: mia.id } });
  expect(rows[0]).toMatchObject({
    actor: { kind: "api-key", id: apiKey.id, name: "Backend" },
    onBehalfOf: { kind: "user", id: olga.id },
  });
});

test("its pages hold every entry once, newest first", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  for (const letter of "abcdefg")
    await world.as(olga).session.updateProfile.mutate({ firstName: letter, lastName: "" });
  const whole = await world.as(olga).audit.list.query({});
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: typeof whole = await world
      .as(olga)
      .audit.list.query({ limit: 3, ...(cursor ? { cursor } : {}) });
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(ids).toEqual(whole.rows.map(({ id }) => id));
  expect(whole.rows.map(({ at }) => at)).toEqual(
    whole.rows
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  expect(ids).toHaveLength(9);
});

test("only those with audit:read see it, each organization its own", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const { eve } = await world.organization({ eve: "owner" });
  expect(await refusal(world.as(mia).audit.list.query({}))).toBe("missing_permission");
  const { rows } = await world.as(eve).audit.list.query({});
  expect(rows.every(({ actor }) => actor.id === eve.id || actor.kind === "system")).toBe(true);
});

test("no password, token or key is ever in it", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const [outcome] = await world
    .as(olga)
    .invitations.create.mutate({ emails: ["secret@check.example"], roles: ["member"] });
  const { url } = await world
    .as(olga)
    .invitations.link.mutate({ invitationId: outcome?.invitationId ?? "" });
  const { cookie } = await world.signIn(mia);
  const tables = await world.server.services.orm.em
    .fork()
    .execute(
      "select to_jsonb(e) from audit_event e union all select to_jsonb(p) from audit_personal p",
    );
  const text = JSON.stringify(tables);
  for (const secret of [password, key, url.split(".").at(-1) ?? "?", cookie.split("=")[1] ?? "?"])
    expect(text).not.toContain(secret);
});

test("the application's role can neither change nor remove an entry", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  await world.as(olga).session.updateProfile.mutate({ firstName: "O", lastName: "" });
  const { orm } = world.server.services;
  for (const sql of [
    "update audit_event set action = 'x'",
    "delete from audit_event",
    "truncate audit_event",
  ]) {
    const em = orm.em.fork({
      session: {
        role: "usher_app",
        variables: { "usher.organization_id": olga.organization.id },
      },
    });
    await expect(em.execute(sql)).rejects.toThrow(/permission denied/);
  }
});
