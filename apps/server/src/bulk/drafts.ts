import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type AddInvitationsInput,
  bulkLimit,
  foldEmail,
  type InvitationLine,
  Refused,
  refuse,
  type StartInvitationsInput,
  whyNotInvite,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { lockSelf } from "../users/locks.ts";
import { BulkJob } from "./bulk.entity.ts";
import { bulkFacts } from "./jobs.ts";
import { begin, createJob } from "./start.ts";

/** How long a draft that nobody started is kept, in milliseconds: a day. */
const draftLifetime = 24 * 60 * 60 * 1000;

type Added = { jobId: string; total: number };

/**
 * Adds lines of a file to a draft, or to a new one, up to as many as a bulk action takes. Throws what
 * `whyNotInvite` answers, `not_found`, `bulk_started`, `too_many_chosen`, and `selection_changed` when lines
 * before these are missing.
 */
export async function addInvitations(
  em: EntityManager,
  caller: Actor,
  { jobId, after, lines }: AddInvitationsInput,
): Promise<Added> {
  const { job, actor } = await ownDraft(em, caller, jobId);
  refuse(after > job.total ? "selection_changed" : null, "after");
  job.total = Math.max(job.total, after + lines.length);
  refuse(job.total > bulkLimit ? "too_many_chosen" : null);
  await em.flush();
  // Lines that are there already were added by a call whose answer got lost.
  await em.execute(
    `insert into bulk_item (job_id, organization_id, position, input)
     select ?, ?, ? + at, line from jsonb_array_elements(?::jsonb) with ordinality lines (line, at)
     on conflict do nothing`,
    [job.id, actor.organizationId, after, JSON.stringify(lines.map(folded))],
  );
  return { jobId: job.id, total: job.total };
}

function folded(line: InvitationLine): InvitationLine {
  return { ...line, email: foldEmail(line.email) };
}

/** Has the lines of a draft worked off. Throws also `nothing_chosen`, `selection_changed`. */
export async function startInvitations(
  em: EntityManager,
  caller: Actor,
  { jobId, expectedTotal }: StartInvitationsInput,
): Promise<Added> {
  const { job, actor } = await ownDraft(em, caller, jobId);
  refuse(job.total === 0 ? "nothing_chosen" : null);
  refuse(job.total === expectedTotal ? null : "selection_changed");
  job.status = "queued";
  job.request = actor.request;
  await begin(em, actor, job);
  return { jobId: job.id, total: job.total };
}

/** The caller's draft, locked before the caller is, as all jobs are; without an id a new one. */
async function ownDraft(
  em: EntityManager,
  caller: Actor,
  jobId: string | undefined,
): Promise<{ job: BulkJob; actor: Actor }> {
  const { organizationId } = caller;
  const found = jobId
    ? await em.findOne(
        BulkJob,
        { organizationId, id: jobId, action: "invite" },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      )
    : null;
  const actor = await lockSelf(em, caller);
  refuse(whyNotInvite(actor, actor.organization.switches));
  if (jobId && !(found && bulkFacts(actor, found).isOwn)) throw new Refused("not_found");
  if (found && found.status !== "draft") throw new Refused("bulk_started");
  if (found) return { job: found, actor };
  await em.nativeDelete(BulkJob, {
    organizationId,
    status: "draft",
    createdAt: { $lt: new Date(actor.now.getTime() - draftLifetime) },
  });
  const made = { action: "invite", params: {}, status: "draft", total: 0 } as const;
  return { job: createJob(em, actor, made), actor };
}
