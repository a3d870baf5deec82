import type { EntityManager } from "@mikro-orm/postgresql";
import { systemActor } from "../actor.ts";
import { leastKept, noteBeginning } from "../audit/beginning.ts";
import { type Part, partsBefore } from "../audit/months.ts";
import { checkAndSeal } from "../audit/verify.ts";
import { inOrganization } from "../database/orm.ts";
import { findOrganization } from "../organizations/organizations.ts";
import type { Services } from "../services.ts";

type Needs = Pick<Services, "orm" | "clock">;

/** The beginning in UTC of a month that is written like 2026-01, or null. */
export function monthOf(text: string): Date | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? new Date(`${text}-01T00:00:00Z`) : null;
}

/**
 * Takes the parts of the audit log that ended before that time out of it, the oldest first; each stays as a table that only
 * its owner can read. Before, every log in it is verified, and notes where it begins from then on; what is personal of the
 * entries is deleted, since nobody could erase it there any more. What is broken off goes on with the next call. Says a
 * line for each; answers whether it was done: a log that does not hold keeps the part, and all after it, where they are.
 */
export async function detachMonths(
  { orm, clock }: Needs,
  before: Date,
  say: (line: string) => void,
): Promise<boolean> {
  if (before.getTime() > clock().getTime() - leastKept) {
    say("Nothing was done: what is younger than 90 days can't be detached.");
    return false;
  }
  const em = orm.em.fork();
  for (const part of await partsBefore(em, before)) {
    const problems = part.pending ? [] : await prepare({ orm, clock }, part);
    for (const problem of problems) say(`${part.name} stays: ${problem}`);
    if (problems.length > 0) return false;
    // No transaction: those that read or write meanwhile are waited for, and wait for nothing.
    await em.execute(
      `alter table audit_event detach partition ${part.name} ${part.pending ? "finalize" : "concurrently"}`,
    );
    say(`${part.name} is detached: entries of before ${part.until.toISOString()}.`);
  }
  return true;
}

/** Answers what is against it; otherwise all is noted, and what is personal is gone. */
async function prepare(services: Needs, part: Part): Promise<string[]> {
  const em = services.orm.em.fork();
  const ids = await organizationsIn(em, part);
  const problems: string[] = [];
  // All before any: a log that begins later has less of it verified.
  for (const id of ids) problems.push(...(await whyNotDetach(services, id, part)));
  if (problems.length > 0) return problems;
  for (const id of ids) await note(services, id, part);
  await forgetBeside(em, part);
  return [];
}

async function organizationsIn(em: EntityManager, { name }: Part): Promise<string[]> {
  const found = await em.execute<{ id: string }[]>(
    `select id from organization o where exists (select from ${name} e where e.organization_id = o.id)`,
  );
  return found.map(({ id }) => id);
}

function whyNotDetach({ orm, clock }: Needs, id: string, { until }: Part): Promise<string[]> {
  return inOrganization(orm, id, async (em) => {
    const { broken } = await checkAndSeal(em, { organizationId: id, now: clock() });
    if (broken) return [`the log of ${id} is not as it was under seal ${broken.number}.`];
    const [over] = await em.execute<{ number: number }[]>(
      `select number from audit_seal s where organization_id = ? and until >= ? and exists (
         select from audit_event e where e.organization_id = s.organization_id and e.at < ? and e.at > coalesce(
           (select max(until) from audit_seal l where l.organization_id = s.organization_id and l.until < ?), '-infinity'))
       order by number limit 1`,
      [id, until, until, until],
    );
    return over ? [`seal ${over.number} of ${id} is over entries of the next month too.`] : [];
  });
}

async function note({ orm, clock }: Needs, id: string, { until }: Part): Promise<void> {
  const organization = await findOrganization(orm.em.fork(), { id });
  if (!organization) return;
  const before = new Date(until.getTime() - 1);
  await inOrganization(orm, id, (em) =>
    noteBeginning(em, systemActor(organization, clock()), { why: "audit.detached", before }),
  );
}

/** Deletes what stands beside the entries of a part, in portions. */
async function forgetBeside(em: EntityManager, { name }: Part): Promise<void> {
  let after: string | null = "00000000-0000-0000-0000-000000000000";
  while (after) {
    const [portion]: { last: string | null }[] = await em.execute(
      `with entry as (select id from ${name} where id > ? order by id limit 2000),
       personal as (delete from audit_personal p using entry e where p.event_id = e.id),
       delivery as (delete from webhook_delivery d using entry e where d.event_id = e.id)
       select (array_agg(id order by id desc))[1] as last from entry`,
      [after],
    );
    after = portion?.last ?? null;
  }
}
