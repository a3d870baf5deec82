import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Caller, callers } from "../testing/callers.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type Installation, startInstallation } from "../testing/installation.ts";
import { openStream } from "../testing/listener.ts";
import { failureOf } from "../testing/load.ts";
import type { Person } from "../testing/person.ts";

let database: TestDatabase;
let installation: Installation;
/** Holds up what others do. */
let holder: Client;
let olga: Person;
beforeAll(async () => {
  database = await createTestDatabase();
  installation = await startInstallation(database.url);
  holder = new Client(database.url);
  await holder.connect();
  ({ olga } = await installation.organization({ olga: "owner" }));
});
afterAll(async () => {
  await holder?.end();
  await installation?.stop();
  await database?.drop();
});

const groups = { type: "settings-changed", what: "groups" };

/** Null when the call went through, else what it was told. */
const outcome = (call: Promise<unknown>) => call.then(() => null, failureOf);

/** A deed of this caller that stops before its commit until `goOn`, and is under way once this resolves. */
async function heldUp(caller: Caller, name: string) {
  await holder.query("begin");
  await holder.query("lock table audit_event in share mode");
  const answer = outcome(caller.groups.create.mutate({ name }));
  const waiting = () =>
    installation.query(
      "select 1 from pg_locks where not granted and relation = 'audit_event'::regclass",
    );
  await expect.poll(waiting).toHaveLength(1);
  return { answer, goOn: () => holder.query("commit") };
}

test("a server that is asked to end says so, lets streams go on at another, answers what is under way, and ends well", async () => {
  const [leaving, staying] = await Promise.all([
    installation.server("leaving", { drainSeconds: 2 }),
    installation.server("staying"),
  ]);
  const there = callers(leaving.address);
  const session = await there.signIn(olga);
  const caller = there.with(session);
  const stream = openStream(leaving.address, session);
  await expect.poll(() => stream.seen).toContainEqual({ type: "ready", missed: false });
  await caller.groups.create.mutate({ name: "Before" });
  await expect.poll(() => stream.seen).toContainEqual(groups);
  const ready = async () => {
    const response = await fetch(`${leaving.address}/readyz`);
    return [response.status, await response.json(), response.headers.get("connection")];
  };
  expect((await ready()).slice(0, 2)).toEqual([200, { status: "ready" }]);
  const underWay = await heldUp(caller, "Under way");

  const ended = leaving.stop();
  // The balancer has been told, and whoever was sent here before it looked is served as before.
  await expect.poll(ready).toEqual([503, { status: "leaving" }, "close"]);
  expect(await caller.session.me.query()).toMatchObject({ user: { id: olga.id } });
  expect(stream.hasEnded()).toBe(false);
  // Then streams end, and nobody new gets in.
  await expect.poll(stream.hasEnded).toBe(true);
  await expect
    .poll(() => fetch(`${leaving.address}/readyz`).then(String, String))
    .toMatch(/failed/);
  expect(leaving.hasEnded()).toBe(false);
  await underWay.goOn();
  expect(await underWay.answer).toBeNull();
  expect(await ended).toBe(0);

  // What happened in between, one while the stream was closed, is told first.
  await callers(staying.address).with(session).groups.create.mutate({ name: "Meanwhile" });
  const next = openStream(staying.address, session, stream.position());
  await expect.poll(() => next.seen).toEqual([groups, groups, { type: "ready", missed: false }]);
  next.leave();
});
