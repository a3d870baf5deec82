import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { type AuditVerification, refuse, whyNot } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { forgottenSeal } from "./forgotten-seal.ts";
import { record } from "./record.ts";
import { AuditSeal, AuditVerification as StoredVerification } from "./seal.entity.ts";

/** Entries this young may still be joined by others of the same time, from transactions under way. */
const settled = 5 * 60 * 1000;

/** How many entries come under one seal; a few more where several are of one instant. */
const perSeal = 10_000;

/** What of an entry is sealed: all that stays for good. What is personal is erased with the person. */
const sealed = `json_build_array(id, (extract(epoch from at) * 1000)::bigint, actor_kind, actor_id,
  on_behalf_of_id, action, outcome, reason, procedure, target_kind, target_id, changes::text, request_id,
  batch_id)::text`;

interface Stretch {
  entries: number;
  digest: string;
}

/**
 * Compares the whole log with its seals, then seals what is new. A seal is a hash over a stretch of entries
 * and the seal before, so that an entry that was changed, removed or slipped in breaks it and all that
 * follow. Writers of entries wait for nothing. Throws `missing_permission`.
 */
export async function verifyAudit(em: EntityManager, actor: Actor): Promise<AuditVerification> {
  refuse(whyNot(actor, "audit:read"));
  const { organizationId, now } = actor;
  const { seals, entries, broken } = await checkAndSeal(em, actor);
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
    broken: broken && stretchOf(seals, broken),
  };
}

/** The log against its seals, and new seals for what is new unless one is broken. */
export async function checkAndSeal(
  em: EntityManager,
  actor: Actor,
): Promise<{ seals: AuditSeal[]; entries: number; broken: AuditSeal | null }> {
  const { organizationId } = actor;
  // One at a time: two would make the same next seal.
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `audit-seal|${organizationId}`,
  ]);
  const seals = await em.find(AuditSeal, { organizationId }, { orderBy: { number: "asc" } });
  const { entries, broken } = await check(em, seals, await forgottenSeal(em, organizationId));
  const made = broken ? [] : await sealNew(em, actor, seals.at(-1) ?? null);
  return { seals, broken, entries: entries + made.reduce((sum, seal) => sum + seal.entries, 0) };
}

function stretchOf(seals: readonly AuditSeal[], broken: AuditSeal) {
  const before = seals.find(({ number }) => number === broken.number - 1);
  return { from: before?.until.toISOString() ?? null, until: broken.until.toISOString() };
}

/**
 * Goes over the seals in order, from the one up to which the log was forgotten, and stops at the first that
 * does not hold.
 */
async function check(
  em: EntityManager,
  seals: readonly AuditSeal[],
  forgotten: AuditSeal | null,
): Promise<{ entries: number; broken: AuditSeal | null }> {
  let before = forgotten;
  let entries = 0;
  for (const seal of seals.filter(({ number }) => number > (forgotten?.number ?? 0))) {
    const found = await readStretch(em, seal.organizationId, before?.until ?? null, seal.until);
    const number: number = (before?.number ?? 0) + 1;
    const whole = { number, until: seal.until, ...found };
    if (seal.number !== number || hashOf(before, whole) !== seal.hash)
      return { entries, broken: seal };
    entries += found.entries;
    before = seal;
  }
  return { entries, broken: null };
}

/** Puts what has settled since the last seal under new ones. */
async function sealNew(
  em: EntityManager,
  actor: Actor,
  last: AuditSeal | null,
): Promise<AuditSeal[]> {
  const { organizationId, now } = actor;
  const horizon = new Date(now.getTime() - settled);
  const made: AuditSeal[] = [];
  let before = last;
  for (;;) {
    const until = await endOfStretch(em, organizationId, before?.until ?? null, horizon);
    if (!until) return made;
    const number: number = (before?.number ?? 0) + 1;
    const stretch = await readStretch(em, organizationId, before?.until ?? null, until);
    const seal = em.create(AuditSeal, {
      organizationId,
      number,
      until,
      entries: stretch.entries,
      hash: hashOf(before, { number, until, ...stretch }),
      createdAt: now,
    });
    made.push(seal);
    before = seal;
  }
}

function hashOf(
  before: Pick<AuditSeal, "hash"> | null,
  { number, until, entries, digest }: Stretch & { number: number; until: Date },
): string {
  const parts = [before?.hash ?? "", number, until.toISOString(), entries, digest];
  return createHash("sha256").update(parts.join("|")).digest("hex");
}

/**
 * The time of the last entry that comes under the next seal, or null when there is none to seal. A stretch is
 * no longer than a week, since it is forgotten as a whole.
 */
async function endOfStretch(
  em: EntityManager,
  organizationId: string,
  after: Date | null,
  horizon: Date,
): Promise<Date | null> {
  const [found] = await em.execute<{ until: string | null }[]>(
    `select max(at) as until from (
       select at from audit_event
       where organization_id = ? and at > coalesce(?::timestamptz, '-infinity')
         and at <= least(?::timestamptz, (
           select min(at) from audit_event
           where organization_id = ? and at > coalesce(?::timestamptz, '-infinity')) + interval '7 days')
       order by at, id limit ?) next`,
    [organizationId, after, horizon, organizationId, after, perSeal],
  );
  return found?.until ? new Date(found.until) : null;
}

/** How many entries a stretch has, and a hash over them in order. The database hashes: only a line leaves it. */
async function readStretch(
  em: EntityManager,
  organizationId: string,
  after: Date | null,
  until: Date,
): Promise<Stretch> {
  const [found] = await em.execute<{ entries: string; digest: string }[]>(
    `select count(*) as entries,
            encode(sha256(convert_to(coalesce(string_agg(${sealed}, e'\n' order by at, id), ''), 'UTF8')), 'hex')
              as digest
     from audit_event
     where organization_id = ? and at > coalesce(?::timestamptz, '-infinity') and at <= ?`,
    [organizationId, after, until],
  );
  return { entries: Number(found?.entries), digest: found?.digest ?? "" };
}
