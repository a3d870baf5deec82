import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const tenMinutes = 10 * 60 * 1000;

/** An owner whose log is sealed, with the ids of its entries. */
async function sealed() {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const caller = world.as(olga);
  await caller.users.suspend.mutate({ userId: mia.id });
  await caller.users.reactivate.mutate({ userId: mia.id });
  world.clock.advance(tenMinutes);
  const first = await caller.audit.verify.mutate();
  expect(first).toMatchObject({ intact: true, entries: 4, broken: null });
  return { caller, olga, mia };
}

/** Changes the log as somebody would who owns the database. */
const tamper = (sql: string, params: unknown[]) =>
  world.server.services.orm.em.fork().execute(sql, params);

test("a log that nobody touched is intact, however often it is looked at", async () => {
  const { caller, mia } = await sealed();
  await caller.users.suspend.mutate({ userId: mia.id });
  world.clock.advance(tenMinutes);
  // The first check is an entry too, and so is the suspension.
  expect(await caller.audit.verify.mutate()).toMatchObject({ intact: true, entries: 6 });
  expect(await caller.audit.verify.mutate()).toMatchObject({ intact: true, entries: 6 });
});

test.each([
  [
    "was changed",
    "update audit_event set action = 'user.updated' where organization_id = ? and action = 'user.suspended'",
  ],
  [
    "was removed",
    "delete from audit_event where organization_id = ? and action = 'user.suspended'",
  ],
  [
    "was slipped in",
    "insert into audit_event select gen_random_uuid(), organization_id, at, actor_kind, actor_id, on_behalf_of_id, action, outcome, reason, procedure, target_kind, target_id, changes, request_id, batch_id from audit_event where organization_id = ? and action = 'user.suspended'",
  ],
])("an entry that %s shows", async (_what, sql) => {
  const { caller, olga } = await sealed();
  await tamper(sql, [olga.organization.id]);
  const found = await caller.audit.verify.mutate();
  expect(found).toMatchObject({ intact: false, broken: { from: null } });
  expect(found.broken?.until).toMatch(/Z$/);
});

test("the erasure of somebody's personal data breaks no seal", async () => {
  const { caller, olga, mia } = await sealed();
  await world.with(await world.signIn(olga)).users.delete.mutate({ userId: mia.id });
  expect(await caller.audit.verify.mutate()).toMatchObject({ intact: true });
});

test("ten at once make one chain of seals", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  await world.as(olga).session.me.query();
  world.clock.advance(tenMinutes);
  const all = Array.from({ length: 10 }, () => world.as(olga).audit.verify.mutate());
  expect((await Promise.all(all)).every(({ intact }) => intact)).toBe(true);
  const numbers = await tamper("select number from audit_seal where organization_id = ?", [
    olga.organization.id,
  ]);
  expect(numbers).toEqual([{ number: 1 }]);
});

test("it takes the permission to read the log, and is recorded", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  expect(await refusal(world.as(mia).audit.verify.mutate())).toBe("missing_permission");
  await world.as(olga).audit.verify.mutate();
  const { rows } = await world.as(olga).audit.list.query({ filter: { actorId: olga.id } });
  expect(rows[0]).toMatchObject({
    action: "audit.verified",
    changes: { intact: { before: null, after: true } },
  });
});
