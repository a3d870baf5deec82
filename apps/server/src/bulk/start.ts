import type { EntityManager } from "@mikro-orm/postgresql";
import { refuse, type StartBulkInput } from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { lockSelf } from "../users/locks.ts";
import { BulkJob } from "./bulk.entity.ts";
import { type Chosen, chosen, countChosen, refuseDeed } from "./selection.ts";

/**
 * Notes who is chosen at this moment, and has them worked off one by one. Throws what `refuseDeed` throws,
 * `nothing_chosen`, `too_many_chosen`, and `selection_changed` when they are not as many as the caller saw.
 */
export async function startBulk(
  em: EntityManager,
  caller: Actor,
  { selection, expectedTotal, ...deed }: StartBulkInput,
): Promise<{ jobId: string; total: number }> {
  const actor = await lockSelf(em, caller);
  await refuseDeed(em, actor, deed);
  const rows = chosen(actor, selection);
  await countChosen(em, rows);
  const job = createJob(em, actor, { ...deed, status: "queued", total: expectedTotal });
  await em.flush();
  const total = await insertItems(em, job, rows);
  refuse(total === expectedTotal ? null : "selection_changed");
  await begin(em, actor, job);
  return { jobId: job.id, total };
}

/** A job with who starts it, so that what they may do can be looked up again at every row. */
export function createJob(
  em: EntityManager,
  actor: Actor,
  made: Pick<BulkJob, "action" | "status" | "total"> & { params: object },
): BulkJob {
  return em.create(BulkJob, {
    id: v7(),
    organizationId: actor.organizationId,
    action: made.action,
    params: { ...made.params },
    status: made.status ?? "queued",
    actorId: actor.userId,
    actorApiKeyId: actor.apiKeyId,
    scopes: actor.scopes ? [...actor.scopes] : null,
    request: actor.request,
    total: made.total,
    createdAt: actor.now,
  });
}

async function insertItems(
  em: EntityManager,
  job: BulkJob,
  { sql, params }: Chosen,
): Promise<number> {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `insert into bulk_item (job_id, organization_id, position, target_kind, target_id)
     select ?, ?, row_number() over (order by k, id), kind, id from (${sql}) chosen`,
    [job.id, job.organizationId, ...params],
    "run",
  );
  return affectedRows;
}

/** Records the start and queues the first piece. */
export async function begin(em: EntityManager, actor: Actor, job: BulkJob): Promise<void> {
  const { organizationId } = actor;
  record(
    em,
    { ...actor, batchId: job.id },
    {
      action: "bulk.started",
      target: { kind: "bulk", id: job.id },
      changes: {
        action: { before: null, after: job.action },
        total: { before: null, after: job.total },
      },
    },
  );
  await enqueueBulk(em, job);
  await announce(em, { organizationId, type: "settings-changed", what: "bulk" });
}

/** Queues the next piece of a job; one that waits already is replaced. */
export function enqueueBulk(
  em: EntityManager,
  { id: jobId, organizationId }: Pick<BulkJob, "id" | "organizationId">,
  runAt?: Date,
): Promise<void> {
  const key = `bulk:${jobId}`;
  return enqueue(em, "bulk", { organizationId, jobId }, { key, ...(runAt ? { runAt } : {}) });
}
