import type { EntityManager } from "@mikro-orm/postgresql";
import { type Actor, type OrganizationFacts, systemActor } from "../actor.ts";
import { inBatches } from "../database/batches.ts";
import { inOrganization } from "../database/orm.ts";
import type { Services } from "../services.ts";
import { AuditEvent } from "./audit.entity.ts";
import { noteBeginning } from "./beginning.ts";
import { checkAndSeal } from "./verify.ts";

/**
 * Forgets the entries that are older than the organization keeps them: whole sealed stretches, from the
 * beginning. Up to which seal stands in an entry of its own. A log that is not intact is left as it is.
 */
export async function forgetOldEntries(
  { orm, clock }: Pick<Services, "orm" | "clock">,
  organization: OrganizationFacts,
  before: Date,
): Promise<void> {
  const { id } = organization;
  const em = orm.em.fork();
  if ((await em.count(AuditEvent, { organizationId: id, at: { $lte: before } })) === 0) return;
  const until = await inOrganization(orm, id, (inside) =>
    noteForgotten(inside, systemActor(organization, clock()), before),
  );
  if (!until) return;
  await inBatches(em, entriesUntil, [id, until]);
  await em.execute(leavesUntil, [id, until]);
}

/** Notes where the log begins from now on, and answers up to when it is forgotten. */
async function noteForgotten(em: EntityManager, actor: Actor, before: Date): Promise<Date | null> {
  const { broken } = await checkAndSeal(em, actor);
  if (broken) return null;
  await em.flush();
  const seal = await noteBeginning(em, actor, { why: "audit.forgotten", before });
  return seal?.until ?? null;
}

const entriesUntil = `
  with old as (
    select id from audit_event where organization_id = ? and at <= ? order by at, id
    limit ? for update skip locked),
  gone as (delete from audit_event e using old where e.id = old.id returning 1)
  select count(*) from gone`;

/** What seals kept of the entries that are gone: nothing asks for it any more. */
const leavesUntil =
  "update audit_seal set leaves = '' where organization_id = ? and until <= ? and leaves <> ''";
