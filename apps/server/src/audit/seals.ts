import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { AuditDifference } from "@usher/domain";
import { v7 } from "uuid";
import { enqueue } from "../jobs/enqueue.ts";
import { beginningOf } from "./beginning.ts";
import { AuditSeal } from "./seal.entity.ts";

/** Entries this young may still be joined by others of the same time, from transactions under way. */
export const settled = 5 * 60 * 1000;

/** How many entries come under one seal; a few more where several are of one instant. */
const perSeal = 10_000;

/** What of an entry is sealed: all that stays for good. What is personal is erased with the person. */
const sealed = `json_build_array(id, (extract(epoch from at) * 1000)::bigint, actor_kind, actor_id,
  on_behalf_of_id, action, outcome, reason, procedure, target_kind, target_id, changes::text, request_id,
  batch_id)::text`;

/** A leaf is an entry's id and the SHA-256 of what is sealed of it, in bytes. */
const [idLength, leafLength] = [16, 48];

/** The first seal that does not hold. */
export interface Broken {
  number: number;
  /** The stretch that is under it. */
  from: Date | null;
  until: Date;
  /** That entries differ from it, that it was changed itself, or that it is not there. */
  why: "entries" | "seal" | "missing";
  entries: AuditDifference[];
}

/** What a walk over a log found. */
export interface Checked {
  entries: number;
  seals: number;
  last: AuditSeal | null;
  broken: Broken | null;
  /** Up to when entries were detached, when the log begins there. */
  detachedUntil: Date | null;
}

/** One at a time: two would make the same next seal. The lock ends with the transaction. */
export async function lockSeals(em: EntityManager, organizationId: string): Promise<void> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `audit-seal|${organizationId}`,
  ]);
}

/**
 * Goes over the seals of a log in order, from where it begins, and stops at the first that does not hold. Of the
 * entries it has no more at hand than the leaves of one stretch.
 */
export async function checkSeals(em: EntityManager, organizationId: string): Promise<Checked> {
  const seals = await em.find(AuditSeal, { organizationId }, { orderBy: { number: "asc" } });
  const beginning = await beginningOf(em, organizationId);
  const detachedUntil = beginning?.why === "audit.detached" ? beginning.seal.until : null;
  const left = seals.filter(({ number }) => number > (beginning?.seal.number ?? 0));
  let before = beginning?.seal ?? null;
  let entries = 0;
  for (const seal of left) {
    const broken = await whatIsBroken(em, before, seal);
    if (broken) return { entries, seals: left.length, last: null, broken, detachedUntil };
    entries += seal.entries;
    before = seal;
  }
  return { entries, seals: left.length, last: before, broken: null, detachedUntil };
}

async function whatIsBroken(
  em: EntityManager,
  before: AuditSeal | null,
  seal: AuditSeal,
): Promise<Broken | null> {
  const { organizationId, until } = seal;
  const number = (before?.number ?? 0) + 1;
  const stretch = { number, from: before?.until ?? null, until };
  if (seal.number !== number) return { ...stretch, why: "missing", entries: [] };
  const found = await readLeaves(em, organizationId, stretch);
  if (hashOf(before, { number, until, leaves: found }) === seal.hash) return null;
  const [kept] = await em.execute<{ leaves: Buffer }[]>(
    "select leaves from audit_seal where id = ?",
    [seal.id],
  );
  const leaves = kept?.leaves ?? Buffer.alloc(0);
  if (hashOf(before, { number, until, leaves }) !== seal.hash)
    return { ...stretch, why: "seal", entries: [] };
  return { ...stretch, why: "entries", entries: differences(leaves, found) };
}

function differences(kept: Buffer, found: Buffer): AuditDifference[] {
  const [before, now] = [byId(kept), byId(found)];
  const added = [...now.keys()].filter((id) => !before.has(id));
  const gone = [...before].flatMap(([id, hash]): AuditDifference[] => {
    if (!now.has(id)) return [{ id, change: "removed" }];
    return now.get(id) === hash ? [] : [{ id, change: "changed" }];
  });
  return [...gone, ...added.map((id) => ({ id, change: "added" as const }))];
}

/** The hash of each entry, in the order of the log. */
function byId(leaves: Buffer): Map<string, string> {
  const hashes = new Map<string, string>();
  for (let at = 0; at < leaves.length; at += leafLength) {
    const leaf = leaves.subarray(at, at + leafLength).toString("hex");
    const id = leaf.slice(0, idLength * 2).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    hashes.set(id, leaf.slice(idLength * 2));
  }
  return hashes;
}

/**
 * Puts what has settled since the last seal under new ones, and has the newest told to the log once that is
 * true. Answers how many entries came under a seal. The caller holds the lock and knows the last seal.
 */
export async function sealNew(
  em: EntityManager,
  { organizationId, now }: { organizationId: string; now: Date },
  last: Pick<AuditSeal, "number" | "until" | "hash"> | null,
): Promise<number> {
  const horizon = new Date(now.getTime() - settled);
  let before = last;
  let entries = 0;
  for (;;) {
    const from = before?.until ?? null;
    const until = await endOfStretch(em, organizationId, from, horizon);
    if (!until) break;
    const number: number = (before?.number ?? 0) + 1;
    const leaves = await readLeaves(em, organizationId, { from, until });
    const hash = hashOf(before, { number, until, leaves });
    await em.execute(
      `insert into audit_seal (id, organization_id, number, until, entries, leaves, hash, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [v7(), organizationId, number, until, leaves.length / leafLength, leaves, hash, now],
    );
    entries += leaves.length / leafLength;
    before = { number, until, hash };
  }
  if (entries > 0)
    await enqueue(
      em,
      "anchor-audit",
      { organizationId },
      { key: `anchor-audit|${organizationId}` },
    );
  return entries;
}

function hashOf(
  before: Pick<AuditSeal, "hash"> | null,
  { number, until, leaves }: { number: number; until: Date; leaves: Buffer },
): string {
  const digest = createHash("sha256").update(leaves).digest("hex");
  const parts = [before?.hash ?? "", number, until.toISOString(), digest];
  return createHash("sha256").update(parts.join("|")).digest("hex");
}

/**
 * The time of the last entry that comes under the next seal, or null when there is none to seal. A stretch is
 * no longer than a week, since it is forgotten as a whole, and ends with its month, which may be detached.
 */
async function endOfStretch(
  em: EntityManager,
  organizationId: string,
  after: Date | null,
  horizon: Date,
): Promise<Date | null> {
  const [found] = await em.execute<{ until: string | null }[]>(
    `with beginning as (
       select min(at) as first from audit_event
       where organization_id = ? and at > coalesce(?::timestamptz, '-infinity'))
     select max(e.at) as until from beginning, lateral (
       select at from audit_event
       where organization_id = ? and at > coalesce(?::timestamptz, '-infinity') and at <= ?::timestamptz
         and at <= first + interval '7 days'
         and at < (date_trunc('month', first at time zone 'UTC') + interval '1 month') at time zone 'UTC'
       order by at, id limit ?) e`,
    [organizationId, after, organizationId, after, horizon, perSeal],
  );
  return found?.until ? new Date(found.until) : null;
}

/** The leaves of a stretch in order. The database hashes: of an entry only its leaf leaves it. */
async function readLeaves(
  em: EntityManager,
  organizationId: string,
  { from, until }: { from: Date | null; until: Date },
): Promise<Buffer> {
  const [found] = await em.execute<{ leaves: Buffer | null }[]>(
    `select string_agg(uuid_send(id) || sha256(convert_to(${sealed}, 'UTF8')), ''::bytea order by at, id)
       as leaves
     from audit_event
     where organization_id = ? and at > coalesce(?::timestamptz, '-infinity') and at <= ?`,
    [organizationId, from, until],
  );
  return found?.leaves ?? Buffer.alloc(0);
}
