import type { EntityManager } from "@mikro-orm/postgresql";
import { type AuditVerification, mostDifferences, refuse, whyNot } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "./record.ts";
import { AuditVerification as StoredVerification } from "./seal.entity.ts";
import { type Checked, checkSeals, lockSeals, sealNew } from "./seals.ts";

/**
 * Compares the whole log with its seals, then seals what is new. A seal is a hash over a stretch of entries
 * and the seal before, so that an entry that was changed, removed or slipped in breaks it and all that
 * follow. Writers of entries wait for nothing. Throws `missing_permission`.
 */
export async function verifyAudit(em: EntityManager, actor: Actor): Promise<AuditVerification> {
  refuse(whyNot(actor, "audit:read"));
  const { organizationId, now } = actor;
  const { entries, broken, detachedUntil } = await checkAndSeal(em, actor);
  em.create(StoredVerification, {
    organizationId,
    at: now,
    entries,
    intact: broken === null,
    brokenSeal: broken?.number ?? null,
  });
  record(em, actor, {
    action: "audit.verified",
    changes: { intact: { before: null, after: broken === null } },
  });
  return {
    at: now.toISOString(),
    entries,
    intact: broken === null,
    detachedUntil: detachedUntil?.toISOString() ?? null,
    broken: broken && {
      from: broken.from?.toISOString() ?? null,
      until: broken.until.toISOString(),
      entries: broken.entries.slice(0, mostDifferences),
    },
  };
}

/** The log against its seals, and new seals for what is new unless one is broken. */
export async function checkAndSeal(
  em: EntityManager,
  { organizationId, now }: Pick<Actor, "organizationId" | "now">,
): Promise<Checked> {
  await lockSeals(em, organizationId);
  const checked = await checkSeals(em, organizationId);
  if (checked.broken) return checked;
  const sealed = await sealNew(em, { organizationId, now }, checked.last);
  return { ...checked, entries: checked.entries + sealed };
}
