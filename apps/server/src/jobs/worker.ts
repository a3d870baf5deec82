import { EventEmitter } from "node:events";
import { Logger, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { Jobs } from "./enqueue.ts";

/** What each job does. */
export type Handlers = { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<void> };

export interface Worker {
  stop(): Promise<void>;
}

const jobsAtOnce = 4;
const recoverEvery = 5_000;

/**
 * Runs queued jobs, four at a time. A server that is killed leaves its running jobs locked in the queue,
 * for hours by the queue's own measure. So each worker's id is also an advisory lock that its server
 * holds while it lives; whoever gets such a lock knows that the worker is gone and gives its jobs back.
 */
export async function startWorker(
  pool: Pool,
  handlers: Handlers,
  log: (problem: unknown) => void,
): Promise<Worker> {
  const lease = await pool.connect();
  lease.on("error", log);
  const events: WorkerEvents = new EventEmitter();
  let locking: Promise<unknown> = Promise.resolve();
  const lock = (worker: string) =>
    lease.query("select pg_advisory_lock(hashtextextended($1, 0))", [worker]);
  events.on("worker:create", ({ worker }) => {
    locking = locking.then(() => lock(worker.workerId)).catch(log);
  });
  const runner = await run({
    pgPool: pool,
    events,
    taskList: handlers as unknown as TaskList,
    concurrency: jobsAtOnce,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: silentLogger(log),
  });
  const recover = () => unlockJobsOfTheDead(pool).catch(log);
  await recover();
  const timer = setInterval(recover, recoverEvery);
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await locking;
      lease.release(true);
    },
  };
}

/** Of the queue's own log only errors that are not a job's are passed on: a job says itself what failed. */
function silentLogger(log: (problem: unknown) => void) {
  return new Logger(() => (level, message, meta) => {
    if (level === "error" && !meta?.job) log(message);
  });
}

/** Leaves out jobs taken in the last seconds: a worker that just began may not have its lock yet. */
async function unlockJobsOfTheDead(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ worker: string }>(
    `select distinct locked_by as worker from graphile_worker.jobs
     where locked_at < now() - interval '5 seconds'`,
  );
  for (const { worker } of rows)
    await pool.query(
      `select graphile_worker.force_unlock_workers(array[$1::text])
       where pg_try_advisory_xact_lock(hashtextextended($1, 0))`,
      [worker],
    );
}
