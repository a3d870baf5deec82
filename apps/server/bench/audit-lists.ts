import { parseArgs } from "node:util";
import type { AuditFilter } from "@usher/domain";
import { Client } from "pg";
import { type Caller, callers } from "../src/testing/callers.ts";
import { makeOrganization } from "../src/testing/organization.ts";
import type { Person } from "../src/testing/person.ts";
import { startStand } from "./stand.ts";

/**
 * How long `audit.list` takes over HTTP, one call after another, in the log of one organization with so many entries over
 * three years, a part for each month: the first page, one in the middle and one at the far end.
 */
const { values } = parseArgs({ options: { entries: { type: "string", default: "10000000" } } });
const entries = Number(values.entries);
const months = 36;
const days = months * 30;
const portion = 250_000;
const rounds = 15;
const warmUps = 2;

const actorId = "00000000-0000-7000-8000-000000000007";
const targetId = "00000000-0000-7000-9000-000000000042";
const day = 24 * 60 * 60 * 1000;
const start = Date.now() - days * day;
const inDays = (count: number) => new Date(start + count * day).toISOString();

const asked: Record<string, AuditFilter> = {
  everything: {},
  "an actor, 1 %": { actorId },
  "a target, 1 in 5,000": { targetId },
  "an action, 95 %": { actions: ["user.updated"] },
  "an action, 0.1 %": { actions: ["user.deleted"] },
  "two actions, 5 %": { actions: ["user.suspended", "user.deleted"] },
  "refused, 2 %": { outcome: "refused" },
  "a month": { from: inDays(days / 2), to: inDays(days / 2 + 30) },
  "an actor and refused": { actorId, outcome: "refused" },
};
/** How far from the newest, of all. */
const places = { first: 0, middle: 0.5, late: 0.98 };

/** The months that there would be, had the server run for so long. */
const pastMonths = `
  do $$
  declare
    first timestamptz := date_trunc('month', now()) - interval '${months} months';
    month timestamptz := first;
  begin
    alter table audit_event detach partition audit_event_before;
    while month < date_trunc('month', now()) loop
      execute format('create table %I partition of audit_event for values from (%L) to (%L)',
        to_char(month, '"audit_event_"YYYY"_"MM'), month, month + interval '1 month');
      month := month + interval '1 month';
    end loop;
    execute format('alter table audit_event attach partition audit_event_before for values from (minvalue) to (%L)', first);
  end $$`;

const stand = await startStand();
try {
  const { olga } = await makeOrganization(stand, { olga: "owner" });
  await fill(olga);
  await measure(callers(stand.address).as(olga).audit);
} finally {
  await stand.stop();
}

/** Times each in turn, so that whatever else the machine does meets all of them, and prints the medians. */
async function measure(audit: Caller["audit"]): Promise<void> {
  const cases = Object.entries(asked).flatMap(([what, filter]) =>
    Object.entries(places).map(([where, part]) => ({
      ...{ what, where, filter, cursor: cursorAt(part), times: [] as number[], rows: 0 },
    })),
  );
  for (let round = -warmUps; round < rounds; round++)
    for (const one of cases) {
      const { filter, cursor } = one;
      const begin = performance.now();
      const page = await audit.list.query({ limit: 50, filter, ...(cursor ? { cursor } : {}) });
      if (round >= 0) one.times.push(performance.now() - begin);
      one.rows = page.rows.length;
    }
  console.log(`${entries} entries, ${months} months, ms a page of 50, median of ${rounds} (rows):`);
  for (const what of Object.keys(asked)) {
    const own = cases.filter((one) => one.what === what);
    const figures = own.map(({ where, times, rows }) => {
      const median = times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
      return `${where} ${median.toFixed(1)} (${rows})`;
    });
    console.log(`${what}: ${figures.join(", ")}`);
  }
}

/** The place after so much of the log. */
function cursorAt(part: number): string | null {
  if (part === 0) return null;
  const place = [inDays(days * (1 - part)), "80000000-0000-7000-8000-000000000000"];
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** Without indexes, keys' checks and triggers, which each entry would wait for; the indexes are made at the end. */
async function fill({ organization }: Person): Promise<void> {
  const client = new Client({ connectionString: stand.databaseUrl });
  await client.connect();
  await client.query("set timezone = 'UTC'");
  await client.query(pastMonths);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'audit_event' and indexname like 'audit_event_by_%'`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await client.query("set session_replication_role = replica");
  for (let from = 1; from <= entries; from += portion)
    await client.query(
      `insert into audit_event (id, organization_id, at, actor_kind, actor_id, action, outcome, procedure,
         target_kind, target_id, changes, request_id)
       select uuidv7(at - now()), $1, at, 'user',
         ('00000000-0000-7000-8000-' || lpad((chance % 100)::text, 12, '0'))::uuid,
         case when chance % 1000 = 1 then 'user.deleted' when chance % 20 = 2 then 'user.suspended' else 'user.updated' end,
         case when chance % 50 = 7 then 'refused' else 'done' end, 'users.update', 'user',
         ('00000000-0000-7000-9000-' || lpad((chance % 5000)::text, 12, '0'))::uuid,
         '{"roles":{"before":["member"],"after":["admin"]}}', gen_random_uuid()::text
       from (select abs(hashint8extended(n, 1) % 1000003) as chance,
               date_trunc('milliseconds', $2::timestamptz + n * (make_interval(days => $3) / $4::int)) as at
             from generate_series($5::int, $6::int) n) entry`,
      [
        organization.id,
        new Date(start),
        days,
        entries,
        from,
        Math.min(from + portion - 1, entries),
      ],
    );
  for (const { definition } of indexes) await client.query(definition.replace(" ON ONLY ", " ON "));
  await client.query("vacuum analyze audit_event");
  await client.end();
}
