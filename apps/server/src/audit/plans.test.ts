import type { AuditFilter } from "@usher/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../testing/person.ts";
import { type Plan, plansOf } from "../testing/plans.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
let olga: Person;
beforeAll(async () => {
  world = await startWorld();
  ({ olga } = await world.organization({ olga: "owner" }));
  await fillLog(olga, 60_000);
}, 120_000);
afterAll(() => world.stop());

/** Entries of a year by a hundred actors: one action in a thousand is a deletion. */
async function fillLog({ organization }: Person, count: number): Promise<void> {
  const em = world.server.services.orm.em.fork();
  await em.execute(
    `insert into audit_event (id, organization_id, at, actor_kind, actor_id, action, outcome, target_kind,
       target_id, changes)
     select gen_random_uuid(), ?, now() - n * interval '8 minutes', 'user',
       ('00000000-0000-7000-8000-' || lpad((n % 100)::text, 12, '0'))::uuid,
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
  const plans = await plansOf(world, olga.organization.id, about, list);
  expect(plans).toHaveLength(2);
  return plans.flat();
}

const place = async (count: number): Promise<string> => {
  let cursor: string | undefined;
  for (let page = 0; page < count; page++) {
    const asked = { limit: 200, ...(cursor ? { cursor } : {}) };
    cursor = (await world.as(olga).audit.list.query(asked)).nextCursor ?? undefined;
  }
  return cursor ?? "";
};

const actorId = "00000000-0000-7000-8000-000000000007";
const targetId = "00000000-0000-7000-9000-000000000042";
const halfAYear = new Date(Date.now() - 180 * 24 * 60 * 60 * 1000).toISOString();
const filters: Record<string, AuditFilter> = {
  nothing: {},
  "an actor": { actorId },
  "a target": { targetId },
  "a rare action": { actions: ["user.deleted"] },
  "a usual action": { actions: ["user.updated"] },
  "a time": { to: halfAYear },
  "an actor and a time": { actorId, to: halfAYear },
};

test.each(Object.entries(filters))(
  "a page by %s reads no more than it needs",
  async (_, filter) => {
    for (const page of [{ filter }, { filter, cursor: await place(5) }]) {
      const nodes = await nodesOf(page);
      expect(nodes.filter((node) => node["Node Type"].includes("Seq Scan"))).toEqual([]);
      // Of an actor all entries may be sorted; a walk over the log would pass many more.
      for (const node of nodes) {
        expect(node["Actual Rows"]).toBeLessThan(1_000);
        expect(node["Rows Removed by Filter"] ?? 0).toBeLessThan(6_000);
      }
    }
  },
);
