import type { EntityManager } from "@mikro-orm/postgresql";

/** How far ahead there is a part of the log for each month: should nobody make them for so long, nothing is lost. */
const daysAhead = 90;

/** A part of the log as a table of its own. */
export interface Part {
  name: string;
  /** All of its entries are of before. */
  until: Date;
  /** Whether it was being detached when that was broken off. */
  pending: boolean;
}

/** Makes the parts of the months to come. Most of the time they are there. */
export async function makeMonths(em: EntityManager, now: Date): Promise<void> {
  const until = new Date(now.getTime() + daysAhead * 24 * 60 * 60 * 1000);
  await em.execute("select make_audit_months(?)", [until]);
}

/** The parts that ended before that time, the oldest first. */
export async function partsBefore(em: EntityManager, before: Date): Promise<Part[]> {
  const found = await em.execute<(Omit<Part, "until"> & { until: string })[]>(
    `select name, until, pending from (
       select c.relname as name, i.inhdetachpending as pending,
         (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \\(''([^'']+)''\\)'))[1]::timestamptz as until
       from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = 'audit_event'::regclass) part
     where until <= ? order by until`,
    [before],
  );
  return found.map((part) => ({ ...part, until: new Date(part.until) }));
}
