import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type BulkJobIdInput,
  type BulkJobRow,
  type Refusal,
  Refused,
  refuse,
  whyNotCancelBulk,
} from "@usher/domain";
import { type Actor, systemActor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { inOrganization } from "../database/orm.ts";
import { announce } from "../events/announce.ts";
import { findOrganization } from "../organizations/organizations.ts";
import type { Services } from "../services.ts";
import { lockSelf } from "../users/locks.ts";
import { BulkJob } from "./bulk.entity.ts";
import { bulkFacts, jobRow } from "./jobs.ts";

/** Ends a job that has nothing left to do, or whose starter may do nothing any more. */
export async function endJob(
  { orm, clock }: Pick<Services, "orm" | "clock">,
  { id, organizationId }: BulkJob,
): Promise<void> {
  const organization = await findOrganization(orm.em.fork(), { id: organizationId });
  if (!organization) return;
  const actor = systemActor(organization, clock());
  await inOrganization(orm, organizationId, async (em) => {
    const job = await lockJob(em, id);
    if (job?.status !== "running") return;
    job.refused = (job.refused ?? 0) + (await refuseTheRest(em, id, "starter_lost_access"));
    await close(em, actor, job, "done");
  });
}

/** Stops a job: what is done stays done, the rest is left. Throws what `whyNotCancelBulk` answers. */
export async function cancelBulk(
  em: EntityManager,
  caller: Actor,
  { jobId }: BulkJobIdInput,
): Promise<BulkJobRow> {
  // The job before the caller, as in its own work: two transactions never wait for each other.
  const job = await lockJob(em, jobId);
  const actor = await lockSelf(em, caller);
  if (!job) throw new Refused("not_found");
  refuse(whyNotCancelBulk(actor, bulkFacts(actor, job)));
  await close(em, actor, job, "cancelled");
  return jobRow(em, actor, job);
}

function lockJob(em: EntityManager, id: string): Promise<BulkJob | null> {
  return em.findOne(BulkJob, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

async function close(
  em: EntityManager,
  actor: Actor,
  job: BulkJob,
  status: "done" | "cancelled",
): Promise<void> {
  const wasDraft = job.status === "draft";
  job.status = status;
  job.finishedAt = actor.now;
  job.request = null;
  const count = (after: number) => ({ before: null, after });
  if (!wasDraft)
    record(
      em,
      { ...actor, batchId: job.id },
      {
        action: "bulk.finished",
        target: { kind: "bulk", id: job.id },
        changes: {
          status: { before: "running", after: status },
          total: count(job.total),
          done: count(job.done ?? 0),
          refused: count(job.refused ?? 0),
        },
      },
    );
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "settings-changed", what: "bulk" });
}

/** Refuses every row that has had no turn, in one step. Answers how many they were. */
async function refuseTheRest(em: EntityManager, jobId: string, reason: Refusal): Promise<number> {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `update bulk_item set outcome = 'refused', reason = ? where job_id = ? and outcome is null`,
    [reason, jobId],
    "run",
  );
  return affectedRows;
}
