import type { EntityManager } from "@mikro-orm/postgresql";
import { policyBounds } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { AuditEvent } from "./audit.entity.ts";
import { record } from "./record.ts";
import { AuditSeal } from "./seal.entity.ts";

const day = 24 * 60 * 60 * 1000;

/** How entries leave a log: as its policy says, or with a month that an operator detached. */
const leavings = ["audit.forgotten", "audit.detached"] as const;
export type Leaving = (typeof leavings)[number];

/** How young entries may be that leave: no policy forgets sooner. */
export const leastKept = policyBounds.auditKeptDays.lowest * day;

/** Where a log begins: after which seal, and how what was before it left. */
export interface Beginning {
  seal: AuditSeal;
  why: Leaving;
}

/** Where the log begins, by what it says itself; null when it is whole. */
export async function beginningOf(
  em: EntityManager,
  organizationId: string,
): Promise<Beginning | null> {
  const noted: Beginning[] = [];
  for (const why of leavings) {
    const seal = await notedSeal(em, organizationId, why);
    if (seal) noted.push({ seal, why });
  }
  return noted.toSorted((one, other) => other.seal.number - one.seal.number)[0] ?? null;
}

async function notedSeal(
  em: EntityManager,
  organizationId: string,
  action: Leaving,
): Promise<AuditSeal | null> {
  const [noted] = await em.find(
    AuditEvent,
    { organizationId, targetId: organizationId, action, actorKind: "system" },
    { orderBy: { at: "desc", id: "desc" }, limit: 1 },
  );
  const { seal: number, hash } = noted?.changes ?? {};
  if (!noted || !number || !hash) return null;
  const seal = await em.findOne(AuditSeal, { organizationId, number: Number(number.after) });
  const age = seal ? noted.at.getTime() - seal.until.getTime() : 0;
  // What is younger did not leave so but was taken out.
  return seal && seal.hash === hash.after && age >= leastKept ? seal : null;
}

/**
 * Notes that the log begins after the last seal over what is no younger than `before`, and answers that seal. The entry
 * comes under a later seal, so that the rest still verifies and entries that somebody else took out still show.
 */
export async function noteBeginning(
  em: EntityManager,
  actor: Actor,
  { why, before }: { why: Leaving; before: Date },
): Promise<AuditSeal | null> {
  const { organizationId } = actor;
  const old = { organizationId, until: { $lte: before } };
  const [seal] = await em.find(AuditSeal, old, { orderBy: { number: "desc" }, limit: 1 });
  if (!seal) return null;
  const known = await beginningOf(em, organizationId);
  if (seal.number > (known?.seal.number ?? 0))
    record(em, actor, {
      action: why,
      target: { kind: "organization", id: organizationId },
      changes: {
        seal: { before: known?.seal.number ?? null, after: seal.number },
        hash: { before: known?.seal.hash ?? null, after: seal.hash },
        until: { before: null, after: seal.until.toISOString() },
      },
    });
  return seal;
}
