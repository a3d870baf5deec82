import type { EntityManager } from "@mikro-orm/postgresql";
import { policyBounds } from "@usher/domain";
import { AuditEvent } from "./audit.entity.ts";
import { AuditSeal } from "./seal.entity.ts";

const day = 24 * 60 * 60 * 1000;

/** The seal up to which the log was forgotten as its policy says, or null. */
export async function forgottenSeal(
  em: EntityManager,
  organizationId: string,
): Promise<AuditSeal | null> {
  const [noted] = await em.find(
    AuditEvent,
    { organizationId, targetId: organizationId, action: "audit.forgotten", actorKind: "system" },
    { orderBy: { at: "desc", id: "desc" }, limit: 1 },
  );
  const { seal: number, hash } = noted?.changes ?? {};
  if (!noted || !number || !hash) return null;
  const seal = await em.findOne(AuditSeal, { organizationId, number: Number(number.after) });
  const age = seal ? noted.at.getTime() - seal.until.getTime() : 0;
  // No policy forgets sooner: what is younger was not forgotten but taken out.
  const isOld = age >= policyBounds.auditKeptDays.lowest * day;
  return seal && seal.hash === hash.after && isOld ? seal : null;
}
