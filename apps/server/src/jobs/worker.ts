import { EventEmitter } from "node:events";
import { Logger, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { Jobs } from "./enqueue.ts";
import { holdLease } from "./lease.ts";

/** What each job does. */
export type Handlers = { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<void> };

export interface Worker {
  stop(): Promise<void>;
}

const jobsAtOnce = 4;

/** What is done by the clock, by one server of all: the minute, the hours, and the job, a line each. */
const crontab = `17 * * * * forget-ended-keys
37 * * * * forget-old
7 * * * * seal-audit
57 3 * * * anchor-audit`;

/** In milliseconds: how often to look for jobs of dead servers, and how long a job is left alone at first. */
const usualTiming = { recoverEvery: 5_000, leaveAlone: 5_000 };

/**
 * Runs queued jobs, four at a time. A server that is killed leaves its running jobs locked in the queue,
 * for hours by the queue's own measure. The queue notes the id of the pool that took a job; so that id is
 * also an advisory lock that its server holds while it lives, and whoever gets such a lock knows that the
 * pool is gone and gives its jobs back.
 */
export async function startWorker(
  pool: Pool,
  handlers: Handlers,
  log: (problem: unknown) => void,
  timing = usualTiming,
): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter();
  const lease = holdLease(pool, log);
  events.on("pool:create", ({ workerPool }) => lease.hold(workerPool.id));
  const runner = await run({
    pgPool: pool,
    events,
    taskList: handlers as unknown as TaskList,
    concurrency: jobsAtOnce,
    crontab,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: silentLogger(log),
  });
  let suspects = new Set<string>();
  async function recover(): Promise<void> {
    const known = { ours: lease.held, suspects };
    suspects = await unlockJobsOfTheDead(pool, timing.leaveAlone, known);
  }
  const look = () => void recover().catch(log);
  look();
  const timer = setInterval(look, timing.recoverEvery);
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await lease.end();
    },
  };
}

/** Of the queue's own log only errors that are not a job's are passed on: a job says itself what failed. */
function silentLogger(log: (problem: unknown) => void) {
  return new Logger(() => (level, message, meta) => {
    if (level === "error" && !meta?.job) log(message);
  });
}

/**
 * Gives back the jobs of servers that are gone. Jobs taken a moment ago are left alone: a server that just
 * began may not have its lock yet. And a lock has to be free at two looks in a row: a living server that
 * lost its connection takes it again between them. Answers whose was free at this look.
 */
async function unlockJobsOfTheDead(
  pool: Pool,
  leaveAlone: number,
  { ours, suspects }: { ours: ReadonlySet<string>; suspects: ReadonlySet<string> },
): Promise<Set<string>> {
  const { rows } = await pool.query<{ owner: string }>(
    `select owner from (
       select distinct locked_by as owner from graphile_worker.jobs
       where locked_at < now() - make_interval(secs => $1) and locked_by <> all($2::text[])
     ) taken where pg_try_advisory_xact_lock(hashtextextended(owner, 0))`,
    [leaveAlone / 1000, [...ours]],
  );
  const free = rows.map(({ owner }) => owner);
  const dead = free.filter((owner) => suspects.has(owner));
  if (dead.length > 0)
    await pool.query("select graphile_worker.force_unlock_workers($1::text[])", [dead]);
  return new Set(free);
}
