import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type UsherServer } from "./server.ts";
import { type Caller, callers } from "./testing/callers.ts";
import type { Person } from "./testing/person.ts";
import { type WatchedPostgres, watchPostgres } from "./testing/watched-postgres.ts";
import { startWorld, type World } from "./testing/world.ts";

let world: World;
let postgres: WatchedPostgres;
let server: UsherServer;
let olga: Person;
let mia: Person;
let key: string;
beforeAll(async () => {
  world = await startWorld();
  postgres = await watchPostgres(world.database.url);
  const settings = { ...world.server.services.settings, databaseUrl: postgres.url };
  server = await startServer(settings, world.clock.now);
  ({ olga, mia } = await world.organization({ olga: "owner", mia: "member" }));
  const permissions = ["users:read"];
  ({ key } = await world.as(olga).apiKeys.create.mutate({ name: "Host", permissions }));
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
  await world.stop();
});

/** What one message runs, which may be several statements. */
const partsOf = (message: string): string[] => message.split("; ").map(about);

/** What a statement is about: its verb, and the table that is first named; or who calls. */
function about(statement: string): string {
  const [, who] = /\bfrom (session s|api_key k)\b/.exec(statement) ?? [];
  if (who) return `who calls, from ${who.slice(0, -2)}`;
  if (statement.includes("set_config(")) return "role and organization";
  if (/^(start transaction|select pg_)/.test(statement)) return statement.replace(/\(.*/s, "");
  const [verb = ""] = /^\w+/.exec(statement.trim()) ?? [];
  const [, table] = /\b(?:from|into|update) "?(\w+)/.exec(statement) ?? [];
  return table ? `${verb} ${table}` : verb;
}

/** What a call asks of PostgreSQL, by round trips. The first one of a minute writes down that they were active. */
async function roundTrips(call: () => Promise<unknown>, before = call): Promise<string[][]> {
  await before();
  // For its end nobody waited.
  await sleep(50);
  postgres.trips.length = 0;
  await call();
  return postgres.trips
    .map((trip) => trip.filter((statement) => !/graphile_worker|webhook_/.test(statement)))
    .filter((trip) => trip.length > 0)
    .map((trip) => trip.flatMap(partsOf));
}

const at = (headers: Record<string, string>): Caller => callers(server.address).with(headers);
const asMia = async () => at(await world.signIn(mia));
const asOlga = async () => at(await world.signIn(olga));
const asHost = () => at({ authorization: `Bearer ${key}` });

/** Whoever a session or a key is found to be, and a transaction that only reads, for whose end nobody waits. */
const reading = (who: "session" | "api_key", statement: string) => [
  [`who calls, from ${who}`],
  ["start transaction read only", "role and organization", statement],
  ["commit"],
];

/** The same for one that writes. */
const writing = (who: "session" | "api_key", first: string, ...others: string[]) => [
  [`who calls, from ${who}`],
  ["begin", "role and organization", first],
  ...others.map((statement) => [statement]),
  ["commit"],
];

test("session.me", async () => {
  const { session } = await asMia();
  expect(await roundTrips(() => session.me.query())).toEqual(
    reading("session", "select group_member"),
  );
});

test("session.me, by sixteen at once: those of one session are answered together", async () => {
  const { session } = await asMia();
  const asked = await roundTrips(() =>
    Promise.all(Array.from({ length: 16 }, () => session.me.query())),
  );
  const count = (what: string) => asked.flat().filter((statement) => statement === what).length;
  // How many come during one look is the machine's matter; that some do is not.
  expect(count("who calls, from session")).toBeLessThan(16);
  expect(count("start transaction read only")).toBeLessThan(16);
});

test("calls of sixteen sessions at once: who calls is looked up together", async () => {
  const those = await Promise.all(Array.from({ length: 16 }, asMia));
  const asked = await roundTrips(() =>
    Promise.all(those.map(({ session }) => session.listSessions.query())),
  );
  const count = (what: string) => asked.flat().filter((statement) => statement === what).length;
  expect(count("who calls, from session")).toBeLessThan(8);
  expect(count("start transaction read only")).toBe(16);
});

test("users.list", async () => {
  const { users } = await asOlga();
  expect(await roundTrips(() => users.list.query({}))).toEqual(
    reading("session", "with listed_user"),
  );
});

test("access.check", async () => {
  const { access } = asHost();
  const asked = { userId: mia.id, permission: "users:read" };
  expect(await roundTrips(() => access.check.query(asked))).toEqual(
    reading("api_key", "select app_user"),
  );
});

test("usage.consume", async () => {
  const { usage } = asHost();
  const asked = { userId: mia.id, meter: "messages" };
  expect(await roundTrips(() => usage.consume.mutate(asked))).toEqual(
    writing("api_key", "select app_user", "insert usage_counter"),
  );
});

test("embed.createToken", async () => {
  const { embed } = asHost();
  const asked = { userId: mia.id, origin: "http://host.example" };
  expect(await roundTrips(() => embed.createToken.mutate(asked))).toEqual(
    writing("api_key", "select app_user", "insert audit_personal", "insert audit_event"),
  );
});

test("users.reactivate: notifications go along with what comes after them", async () => {
  const { users } = await asOlga();
  const suspend = () => users.suspend.mutate({ userId: mia.id });
  const reactivate = () => users.reactivate.mutate({ userId: mia.id });
  expect(await roundTrips(reactivate, suspend)).toEqual([
    ["who calls, from session"],
    ["begin", "role and organization", "select app_user"],
    ["select pg_notify", "select pg_notify", "insert audit_personal"],
    ["insert audit_event"],
    ["update app_user"],
    // The row that is answered, with the groups.
    ["select group_member"],
    ["commit"],
  ]);
});
