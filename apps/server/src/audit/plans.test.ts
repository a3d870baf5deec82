import type { AuditFilter } from "@usher/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../testing/person.ts";
import { type Plan, plansOf } from "../testing/plans.ts";
import { startWorld, type World } from "../testing/world.ts";
import { findEvents } from "./audit.ts";

let world: World;
let olga: Person;
beforeAll(async () => {
  world = await startWorld();
  ({ olga } = await world.organization({ olga: "owner" }));
  await fillLog(olga, 60_000);
}, 120_000);
afterAll(() => world.stop());

/** Entries of the year to come, a part of the log for each month, by a hundred actors: one action in a thousand is a deletion. */
async function fillLog({ organization }: Person, count: number): Promise<void> {
  const em = world.server.services.orm.em.fork();
  await em.execute("select make_audit_months(now() + interval '1 year')");
  await em.execute(
    `insert into audit_event (id, organization_id, at, actor_kind, actor_id, on_behalf_of_id, action, outcome,
       target_kind, target_id, changes)
     select gen_random_uuid(), ?, now() + interval '340 days' - n * interval '8 minutes', 'user',
       ('00000000-0000-7000-8000-' || lpad((n % 100)::text, 12, '0'))::uuid,
       case when n % 50 = 3 then '00000000-0000-7000-8000-000000000007'::uuid end,
       case when n % 1000 = 0 then 'user.deleted' else 'user.updated' end, 'done', 'user',
       ('00000000-0000-7000-9000-' || lpad((n % 5000)::text, 12, '0'))::uuid, '{}'
     from generate_series(1, ?) n`,
    [organization.id, count],
  );
  await em.execute("analyze audit_event");
}

/** How PostgreSQL goes about what the server asks of the log for a page. */
async function nodesOf(page: { filter?: AuditFilter; cursor?: string }): Promise<Plan[]> {
  const list = () => world.as(olga).audit.list.query({ limit: 50, ...page });
  const about = /^select .* from "audit_(event|personal)"/;
  return (await plansOf(world, olga.organization.id, about, list)).flat();
}

/** Readers of the log that read something: of a month that is not needed none is begun. */
const readers = (nodes: Plan[]) =>
  nodes.filter((node) => node["Relation Name"]?.startsWith("audit_event") && rowsOf(node) > 0);

const rowsOf = (node: Plan) =>
  (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"];

const rowsRead = (nodes: Plan[]) => readers(nodes).reduce((sum, node) => sum + rowsOf(node), 0);

const place = async (count: number): Promise<string> => {
  let cursor: string | undefined;
  for (let page = 0; page < count; page++) {
    const asked = { limit: 200, ...(cursor ? { cursor } : {}) };
    cursor = (await world.as(olga).audit.list.query(asked)).nextCursor ?? undefined;
  }
  return cursor ?? "";
};

/** A place ten months before the newest. */
const late = Buffer.from(
  JSON.stringify([
    new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString(),
    "80000000-0000-7000-8000-000000000000",
  ]),
).toString("base64url");

const actorId = "00000000-0000-7000-8000-000000000007";
const targetId = "00000000-0000-7000-9000-000000000042";
const halfAYear = new Date(Date.now() + 180 * 24 * 60 * 60 * 1000).toISOString();
/** Each with how many rows a page of 50 may read, and in how many months they may lie. */
const filters: [string, AuditFilter, number, number][] = [
  ["nothing", {}, 110, 2],
  ["an actor", { actorId }, 220, 4],
  ["a target", { targetId }, 60, 14],
  ["a rare action", { actions: ["user.deleted"] }, 60, 14],
  ["a usual action", { actions: ["user.updated"] }, 110, 2],
  ["a time", { to: halfAYear }, 110, 2],
  ["an actor and a time", { actorId, to: halfAYear }, 220, 4],
];

test.each(filters)("a page by %s reads no more than it needs", async (_, filter, rows, months) => {
  for (const page of [{ filter }, { filter, cursor: await place(5) }, { filter, cursor: late }]) {
    const nodes = await nodesOf(page);
    expect(nodes.filter((node) => node["Node Type"].includes("Seq Scan"))).toEqual([]);
    expect(rowsRead(nodes)).toBeLessThan(rows);
    expect(readers(nodes).length).toBeLessThanOrEqual(months);
  }
});

test("a page at a time that is given leaves the months after it out of the plan", async () => {
  const all = new Set((await nodesOf({})).map((node) => node["Relation Name"]));
  const some = new Set((await nodesOf({ cursor: late })).map((node) => node["Relation Name"]));
  expect(all.size - some.size).toBeGreaterThan(8);
});

test("a page of all organizations' entries is read along an index", async () => {
  const page = { limit: 50 } as const;
  const work = () => findEvents(world.server.services.orm.em.fork(), null, page);
  const nodes = (await plansOf(world, null, /from "audit_event"/, work)).flat();
  expect(nodes.map((node) => node["Node Type"])).not.toContain("Sort");
  expect(readers(nodes).length).toBeGreaterThan(0);
  expect(rowsRead(nodes)).toBeLessThan(110);
});

test("without the index of all organizations that check would fail", async () => {
  const em = world.server.services.orm.em.fork();
  await em.execute("drop index audit_event_of_all");
  const work = () => findEvents(world.server.services.orm.em.fork(), null, { limit: 50 });
  const nodes = (await plansOf(world, null, /from "audit_event"/, work)).flat();
  expect(rowsRead(nodes)).toBeGreaterThan(10_000);
});
