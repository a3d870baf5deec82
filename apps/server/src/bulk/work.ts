import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import { Refused } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { inOrganization } from "../database/orm.ts";
import { mayPass } from "../database/passing.ts";
import { announce } from "../events/announce.ts";
import type { Jobs } from "../jobs/enqueue.ts";
import type { Services } from "../services.ts";
import { BulkJob } from "./bulk.entity.ts";
import { endJob } from "./end.ts";
import { perform } from "./perform.ts";
import { type Attempt, settleRow } from "./settle.ts";
import { enqueueBulk } from "./start.ts";
import { starterNow } from "./starter.ts";

/** A piece ends after so many rows or so long, in milliseconds: then progress is told and others get a turn. */
const pieceRows = 100;
const pieceTime = 400;

/**
 * Works off one piece of a bulk action and queues the next. Every row is a transaction of its own, with its
 * outcome in it: whenever a server is killed, each row is either done and says so, or not begun.
 */
export async function workOnBulk(
  services: Pick<Services, "orm" | "clock">,
  { organizationId, jobId }: Jobs["bulk"],
  log: (problem: unknown) => void,
): Promise<void> {
  const { orm, clock } = services;
  const taken = await inOrganization(orm, organizationId, (em) => takePiece(em, jobId, clock()));
  if (!taken) return;
  const { job, positions } = taken;
  const actor = positions.length > 0 ? await starterNow(services, job) : null;
  if (!actor) {
    return endJob(services, job);
  }
  const done = await workThrough(services, { job, positions, actor, log });
  await inOrganization(orm, organizationId, async (em) => {
    // Nothing to do though rows are left: another server has them in hand.
    await enqueueBulk(em, job, done > 0 ? undefined : new Date(Date.now() + 1000));
    await announce(em, { organizationId, type: "settings-changed", what: "bulk" });
  });
}

/** Marks a job as running and finds the next rows; null when it has ended. */
async function takePiece(
  em: EntityManager,
  jobId: string,
  now: Date,
): Promise<{ job: BulkJob; positions: number[] } | null> {
  const job = await em.findOne(BulkJob, { id: jobId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (job?.status !== "queued" && job?.status !== "running") return null;
  job.status = "running";
  job.startedAt ??= now;
  return { job, positions: await nextPositions(em, job) };
}

/**
 * The next rows. They are worked off in order, so it is looked for them after as many as are settled, and
 * only when there are none, from the beginning. Sorted as the index is: without `outcome` in the order
 * PostgreSQL would sort all that are left for every piece.
 */
async function nextPositions(em: EntityManager, job: BulkJob): Promise<number[]> {
  const find = (after: number) =>
    em.execute<{ position: number }[]>(
      `select position from bulk_item where job_id = ? and outcome is null and position > ?
       order by outcome, position limit ?`,
      [job.id, after, pieceRows],
    );
  const settled = (job.done ?? 0) + (job.refused ?? 0);
  const next = await find(settled);
  const rows = next.length > 0 || settled === 0 ? next : await find(0);
  return rows.map(({ position }) => position);
}

interface Piece {
  job: BulkJob;
  positions: number[];
  actor: Actor;
  log: (problem: unknown) => void;
}

/** Does the rows one after the other while there is time; answers how many it did. */
async function workThrough(
  { orm, clock }: Pick<Services, "orm" | "clock">,
  { job, positions, actor, log }: Piece,
): Promise<number> {
  const until = Date.now() + pieceTime;
  let done = 0;
  for (const position of positions) {
    if (Date.now() > until) break;
    const now = { ...actor, now: clock() };
    const settle = (attempt: Attempt) =>
      inOrganization(orm, job.organizationId, (em) =>
        settleRow(em, now, { jobId: job.id, position }, attempt),
      );
    try {
      done += await settle((em, row) => perform(em, now, job, row));
    } catch (problem) {
      // It lies in the database's state, not in the row: the queue tries again later.
      if (mayPass(problem)) throw problem;
      // A bug that one row meets must not keep the others from their turn.
      log(problem);
      done += await settle(async () => {
        throw new Refused("not_done");
      });
    }
  }
  return done;
}
