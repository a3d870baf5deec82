import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from "vitest";
import { startServer, type UsherServer } from "../server.ts";
import { type Caller, callers } from "../testing/callers.ts";
import { makeOrganization } from "../testing/organization.ts";
import { type OwnPostgres, type Stoppable, startOwnPostgres } from "../testing/own-postgres.ts";
import type { Person } from "../testing/person.ts";
import { type TamperedPostgres, tamperWithPostgres } from "../testing/tampered-postgres.ts";
import { startWorld, type World } from "../testing/world.ts";
import { migrate } from "./migrate.ts";

let world: World;
let postgres: OwnPostgres;
let standby: Stoppable;
let toPrimary: TamperedPostgres;
let toStandby: TamperedPostgres;
const running: UsherServer[] = [];
let server: UsherServer;
let other: UsherServer;
let olga: Person;
let mia: Person;
let stranger: Person;
beforeAll(async () => {
  world = await startWorld();
  postgres = await startOwnPostgres();
  await migrate(postgres.url, { silent: true });
  standby = await postgres.standby();
  toPrimary = await tamperWithPostgres(postgres.url);
  toStandby = await tamperWithPostgres(standby.url);
  const settings = {
    ...world.server.services.settings,
    databaseUrl: toPrimary.url,
    standbyUrl: toStandby.url,
  };
  server = await startServer(settings, world.clock.now, world.log);
  other = await startServer(settings, world.clock.now, world.log);
  running.push(server, other);
  ({ olga, mia } = await makeOrganization(server.services, { olga: "owner", mia: "member" }));
  ({ stranger } = await makeOrganization(server.services, { stranger: "owner" }));
}, 60_000);
afterEach(async () => {
  toStandby.fate = () => "pass";
  toPrimary.fate = () => "pass";
});
afterAll(async () => {
  for (const each of running) await each.stop();
  await toPrimary?.stop();
  await toStandby?.stop();
  await postgres?.remove();
  await world?.stop();
});

const callersAt = new Map<string, ReturnType<typeof callers>>();
const callersOf = ({ address }: UsherServer) => {
  const those = callersAt.get(address) ?? callers(address);
  callersAt.set(address, those);
  return those;
};
/** They sign in at the first call to each server. */
const at = (where: UsherServer, person: Person): Caller => callersOf(where).as(person);

/** As its superuser, at the standby itself or another one. */
async function run(sql: string, { url } = standby): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** How many lists were read where, by what the server tells of itself. */
async function reads(where: UsherServer = server): Promise<Record<"standby" | "primary", number>> {
  const page = await where.services.telemetry.page();
  const of = (from: string) =>
    Number(new RegExp(`usher_list_reads_total\\{from="${from}"\\} (\\d+)`).exec(page)?.[1] ?? 0);
  return { standby: of("standby"), primary: of("primary") };
}

/** Lists are read from the standby once it has been left alone for its while. */
async function expectBack(where: UsherServer = server): Promise<void> {
  const before = (await reads(where)).standby;
  const isBack = async () => {
    await at(where, olga).users.list.query({});
    return (await reads(where)).standby > before;
  };
  await expect.poll(isBack, { timeout: 15_000, interval: 200 }).toBe(true);
}

const listing = /listed_user|audit_event|app_group/;

test("lists are read from the standby, and who calls from the primary", async () => {
  await expectBack();
  const [primary, behind]: [string[], string[]] = [[], []];
  const keeping =
    (kept: string[]): TamperedPostgres["fate"] =>
    (text) => {
      kept.push(text);
      return "pass";
    };
  toPrimary.fate = keeping(primary);
  toStandby.fate = keeping(behind);
  const { users, audit, groups } = at(server, olga);
  const { rows } = await users.list.query({ search: "mi" });
  expect(rows.map(({ id }) => id)).toContain(mia.id);
  await audit.list.query({});
  await groups.list.query();
  expect(behind.filter((text) => listing.test(text)).length).toBeGreaterThanOrEqual(3);
  expect(behind.filter((text) => /from (session s|api_key k)\b/.test(text))).toEqual([]);
  expect(primary.filter((text) => listing.test(text))).toEqual([]);
});

test("an export's pages are, and that it was made is recorded", async () => {
  await expectBack();
  const before = await reads();
  let text = "";
  for await (const piece of await at(server, olga).users.export.mutate({})) text += piece;
  expect(text).toContain(olga.email ?? "");
  expect((await reads()).standby).toBe(before.standby + 1);
  const { rows } = await at(server, olga).audit.list.query({});
  expect(rows.map(({ action }) => action)).toContain("users.exported");
});

test("nobody sees more there than they may", async () => {
  await expectBack();
  const before = await reads();
  const { rows } = await at(server, stranger).users.list.query({});
  expect(rows.map(({ id }) => id)).toEqual([stranger.id]);
  await expect(at(server, mia).users.list.query({})).rejects.toMatchObject({
    data: { reason: "missing_permission" },
  });
  // A rule's no is an answer as well.
  expect((await reads()).primary).toBe(before.primary);
});

/** A deed by one server, and at once a look by the other. */
async function doAndLook(name: string, [does, looks] = [other, server]): Promise<void> {
  await at(does, olga).groups.create.mutate({ name });
  const groups = await at(looks, olga).groups.list.query();
  expect(groups.map((group) => group.name)).toContain(name);
}

test("what was done a moment ago is in the list, by whichever server, a hundred times", async () => {
  await expectBack();
  const before = await reads();
  for (let round = 0; round < 100; round++) await doAndLook(`round ${round}`);
  const after = await reads();
  expect(after.standby + after.primary).toBe(before.standby + before.primary + 100);
  // How often the standby is there in time is the machine's matter.
  expect(after.standby - before.standby).toBeGreaterThan(10);
});

test("a standby that stays behind is left alone for a while, and the list is right", async () => {
  await expectBack();
  await run("select pg_wal_replay_pause()");
  const before = await reads();
  for (let round = 0; round < 10; round++) await doAndLook(`paused ${round}`);
  const after = await reads();
  expect(after.primary - before.primary).toBe(10);
  expect(world.log.lines.join("")).toContain(
    "Lists are read from the primary: the standby is behind",
  );
  await run("select pg_wal_replay_resume()");
  await expectBack();
  expect(world.log.lines.join("")).toContain("read from the standby again");
});

test("whoever is suspended reads nothing more, however far the standby is behind", async () => {
  await expectBack();
  const { roles, session } = at(server, mia);
  await session.me.query();
  await run("select pg_wal_replay_pause()");
  onTestFinished(() => run("select pg_wal_replay_resume()"));
  await at(other, olga).users.suspend.mutate({ userId: mia.id });
  await expect(roles.list.query()).rejects.toMatchObject({ data: { code: "UNAUTHORIZED" } });
});

test("a standby that says nothing keeps nobody waiting for long", async () => {
  await expectBack();
  toStandby.fate = () => "lost";
  const from = performance.now();
  await doAndLook("silent");
  expect(performance.now() - from).toBeLessThan(10_000);
  await doAndLook("silent still");
});

test("no call fails while the standby is killed and comes back", async () => {
  await expectBack();
  const before = await reads();
  let ended = false;
  let calls = 0;
  const looking = Array.from({ length: 6 }, async () => {
    while (!ended) {
      const { rows } = await at(server, olga).users.list.query({});
      expect(rows.length).toBeGreaterThan(1);
      calls++;
    }
  });
  await sleep(500);
  await standby.stop("immediate");
  await sleep(1000);
  await doAndLook("while it is away");
  await standby.start();
  await expectBack();
  ended = true;
  await Promise.all(looking);
  const after = await reads();
  expect(calls).toBeGreaterThan(20);
  expect(after.primary).toBeGreaterThan(before.primary);
}, 60_000);

test("one that has become a primary itself is asked nothing more", async () => {
  await expectBack();
  await run("select pg_promote()");
  const before = await reads();
  for (let round = 0; round < 5; round++) await doAndLook(`apart ${round}`);
  const after = await reads();
  expect(after.standby).toBe(before.standby);
});

test("nor is one that followed a primary which is no more, and went further than the new one", async () => {
  await run("select pg_switch_wal() from generate_series(1, 3)", postgres);
  await run("create table gone_further (id int)", postgres);
  await run("select pg_switch_wal()", postgres);
  for (const each of running.splice(0)) await each.stop();
  await postgres.demote();
  const settings = {
    ...server.services.settings,
    databaseUrl: standby.url,
    standbyUrl: postgres.url,
  };
  const third = await startServer(settings, world.clock.now, world.log);
  onTestFinished(() => third.stop());
  for (let round = 0; round < 5; round++) await doAndLook(`after ${round}`, [third, third]);
  expect(await reads(third)).toEqual({ standby: 0, primary: 5 });
});
