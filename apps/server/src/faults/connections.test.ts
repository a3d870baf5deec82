import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connectionTimeout, poolSize } from "../database/orm.ts";
import { failureOf, report } from "../testing/load.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
/** Holds up what others do. */
let admin: Client;
/** Looks on; in its own transaction `admin` would see the same for ever. */
let onlooker: Client;
let olga: Person;
beforeAll(async () => {
  world = await startWorld();
  admin = new Client(world.database.url);
  onlooker = new Client(world.database.url);
  await Promise.all([admin.connect(), onlooker.connect()]);
});
afterAll(async () => {
  await Promise.all([admin?.end(), onlooker?.end()]);
  await world?.stop();
});
beforeEach(async () => {
  ({ olga } = await world.organization({ olga: "owner" }));
  await world.as(olga).session.me.query();
});

const rows = async (sql: string, params: unknown[] = []) =>
  (await onlooker.query(sql, params)).rows;

/** Every deed stops where it writes its audit event, its own rows written and nothing committed, until `admin` commits. */
async function stopDeeds(): Promise<void> {
  await admin.query("begin");
  await admin.query("lock table audit_event in share mode");
}

/** The backends that stopped there and hold what inserting into a table takes. */
async function stopped(table: string): Promise<number[]> {
  const found = await rows(
    `select distinct w.pid from pg_locks w
     join pg_locks l on l.pid = w.pid and l.granted and l.mode = 'RowExclusiveLock' and l.relation = $1::regclass
     where not w.granted and w.relation = 'audit_event'::regclass`,
    [table],
  );
  return found.map(({ pid }) => pid);
}

const killAll = (pids: number[]) =>
  rows("select pg_terminate_backend(pid) from unnest($1::int[]) pid", [pids]);

/** Everybody who waits for a lock, whichever. */
async function waiting(): Promise<number[]> {
  const found = await rows(
    "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
  );
  return found.map(({ pid }) => pid);
}

/** How calls ended: null for those that went through. */
const outcomes = (calls: Promise<unknown>[]) =>
  Promise.all(calls.map((call) => call.then(() => null, failureOf)));

test("a connection that is killed between insert and commit leaves nothing, and the same call again does it once", async () => {
  const headers = { ...(await world.signIn(olga)), "idempotency-key": randomUUID() };
  const emails = ["new@host.example"];
  const invite = () => world.with(headers).invitations.create.mutate({ emails, roles: ["member"] });
  const counts = () =>
    rows(
      `select (select count(*)::int from invitation where organization_id = $1) as invitations,
         (select count(*)::int from audit_event where organization_id = $1 and action = 'invitation.created') as events,
         (select count(*)::int from graphile_worker._private_jobs j where j.payload->>'organizationId' = $1::text
            and j.payload->>'invitationId' is not null) as jobs`,
      [olga.organization.id],
    );
  await stopDeeds();
  const lost = outcomes([invite()]);
  await expect.poll(() => stopped("invitation")).toHaveLength(1);
  await killAll(await stopped("invitation"));
  await admin.query("commit");
  expect(await lost).toEqual([{ status: 503, retryAfter: "1", reason: "busy" }]);
  expect(await counts()).toEqual([{ invitations: 0, events: 0, jobs: 0 }]);
  expect(await outcomes([invite(), invite(), invite()])).toEqual([null, null, null]);
  expect(await counts()).toMatchObject([{ invitations: 1, events: 1 }]);
  expect(await world.mail.to("new@host.example")).toHaveLength(1);
});

test("connections that are killed in transactions are made anew, however many there were", async () => {
  const { groups } = world.as(olga);
  const make = () =>
    outcomes(Array.from({ length: 15 }, () => groups.create.mutate({ name: randomUUID() })));
  let killed = 0;
  const failures = [];
  while (killed <= poolSize) {
    await stopDeeds();
    const made = make();
    await expect.poll(async () => (await waiting()).length).toBe(15);
    const pids = await waiting();
    killed += pids.length;
    await killAll(pids);
    await admin.query("commit");
    failures.push(...(await made).filter((failure) => failure !== null));
  }
  report("connections killed between insert and commit", { killed, failures: failures.length });
  expect(failures.map(({ status }) => status)).toEqual(Array(killed).fill(503));
  expect(await make()).toEqual(Array(15).fill(null));
});

test("when every connection is taken, whoever waits too long is told to come again, and the rest goes on", async () => {
  const { groups } = world.as(olga);
  const make = (count: number) =>
    Array.from({ length: count }, () => groups.create.mutate({ name: randomUUID() }));
  await stopDeeds();
  const first = outcomes(make(poolSize));
  await expect.poll(async () => (await waiting()).length).toBe(poolSize);
  const from = performance.now();
  const [more, ready, healthy] = await Promise.all([
    outcomes(make(5)),
    fetch(`${world.server.address}/readyz`),
    fetch(`${world.server.address}/healthz`),
  ]);
  const seconds = (performance.now() - from) / 1000;
  await admin.query("commit");
  const done = await first;
  const again = performance.now();
  expect(await outcomes(make(5))).toEqual(Array(5).fill(null));
  report("every connection taken", {
    connections: poolSize,
    more: 5,
    "turned away after seconds": Number(seconds.toFixed(1)),
    "seconds to the next answers": Number(((performance.now() - again) / 1000).toFixed(2)),
  });
  expect(more).toEqual(Array(5).fill({ status: 503, retryAfter: "1", reason: "busy" }));
  expect([ready.status, healthy.status]).toEqual([503, 200]);
  expect(seconds).toBeGreaterThan(connectionTimeout / 1000 - 0.5);
  expect(done).toEqual(Array(poolSize).fill(null));
});
