import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type BulkFacts,
  type BulkItemPage,
  type BulkItemsInput,
  type BulkJobIdInput,
  type BulkJobRow,
  pseudonym,
  Refused,
  refuse,
  whyNot,
  whyNotCancelBulk,
  whyNotSeeBulk,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { namesOf } from "../audit/audit.ts";
import { readCursor, writeCursor } from "../cursors.ts";
import { BulkItem, BulkJob } from "./bulk.entity.ts";

/** What the rules ask about a stored job. */
export function bulkFacts(actor: Actor, job: BulkJob): BulkFacts {
  const sameKey = (job.actorApiKeyId ?? null) === actor.apiKeyId;
  const isOwn = actor.userId ? job.actorId === actor.userId : sameKey && job.actorId === null;
  return { action: job.action, status: job.status ?? "queued", isOwn };
}

function starterOf(job: BulkJob): string | null {
  return job.actorId ?? job.actorApiKeyId ?? null;
}

function toJobRow(actor: Actor, job: BulkJob, names: ReadonlyMap<string, string>): BulkJobRow {
  const starter = starterOf(job);
  return {
    id: job.id,
    action: job.action,
    status: job.status ?? "queued",
    total: job.total,
    done: job.done ?? 0,
    refused: job.refused ?? 0,
    startedBy: starter ? (names.get(starter) ?? pseudonym(starter)) : "Usher",
    starterId: starter,
    isYours: bulkFacts(actor, job).isOwn,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    allowed: { cancel: whyNotCancelBulk(actor, bulkFacts(actor, job)) },
  };
}

/** A job as a list shows it. */
export async function jobRow(em: EntityManager, actor: Actor, job: BulkJob): Promise<BulkJobRow> {
  const starter = starterOf(job);
  const names = await namesOf(em, actor.organizationId, starter ? [starter] : []);
  return toJobRow(actor, job, names);
}

async function findJob(em: EntityManager, actor: Actor, jobId: string): Promise<BulkJob> {
  const job = await em.findOne(BulkJob, { organizationId: actor.organizationId, id: jobId });
  if (!job) throw new Refused("not_found");
  refuse(whyNotSeeBulk(actor, bulkFacts(actor, job)));
  return job;
}

/** How far a job is. Throws `not_found` also for one that the caller may not see. */
export async function getBulk(
  em: EntityManager,
  actor: Actor,
  input: BulkJobIdInput,
): Promise<BulkJobRow> {
  return jobRow(em, actor, await findJob(em, actor, input.jobId));
}

const recent = 20;

/** The newest jobs that the caller may see: their own, or everyone's for who reads the audit log. */
export async function listBulk(em: EntityManager, actor: Actor): Promise<BulkJobRow[]> {
  const { organizationId, userId, apiKeyId } = actor;
  const own = userId ? { actorId: userId } : { actorId: null, actorApiKeyId: apiKeyId };
  const jobs = await em.find(
    BulkJob,
    {
      organizationId,
      status: { $ne: "draft" },
      ...(whyNot(actor, "audit:read") ? own : {}),
    },
    { orderBy: { createdAt: "desc", id: "desc" }, limit: recent },
  );
  const starters = jobs.flatMap((job) => starterOf(job) ?? []);
  const names = await namesOf(em, organizationId, [...new Set(starters)]);
  return jobs.map((job) => toJobRow(actor, job, names));
}

/** The rows of a job with what became of each, in order. Throws `not_found`, `invalid_cursor`. */
export async function bulkItems(
  em: EntityManager,
  actor: Actor,
  { jobId, outcome, cursor, limit }: BulkItemsInput,
): Promise<BulkItemPage> {
  await findJob(em, actor, jobId);
  const after = cursor ? readPosition(cursor) : 0;
  const items = await em.find(
    BulkItem,
    { jobId, position: { $gt: after }, ...(outcome ? { outcome } : {}) },
    { orderBy: { position: "asc" }, limit: limit + 1 },
  );
  const page = items.slice(0, limit);
  const ids = page.flatMap(({ targetId }) => targetId ?? []);
  const names = await namesOf(em, actor.organizationId, ids);
  const nameOf = ({ targetId, input }: BulkItem): string => {
    if (typeof input?.email === "string") return input.email;
    return targetId ? (names.get(targetId) ?? pseudonym(targetId)) : "";
  };
  const last = items.length > limit ? page.at(-1) : undefined;
  return {
    rows: page.map((item) => ({
      position: item.position,
      targetId: item.targetId ?? null,
      name: nameOf(item),
      outcome: item.outcome ?? null,
      reason: item.reason ?? null,
    })),
    nextCursor: last ? writeCursor([String(last.position)]) : null,
  };
}

function readPosition(cursor: string): number {
  return readCursor(cursor, ([position]) =>
    typeof position === "string" && /^\d{1,9}$/.test(position) ? Number(position) : null,
  );
}
