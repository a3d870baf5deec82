import { randomUUID } from "node:crypto";
import { Logger, type Runner, run, type TaskList } from "graphile-worker";
import type { Pool } from "pg";
import type { Jobs } from "./enqueue.ts";

/** What each job does. */
export type Handlers = { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<void> };

export interface Worker {
  stop(): Promise<void>;
}

const lanes = 4;
const recoverEvery = 30_000;

/**
 * Runs queued jobs, four at a time. A server that is killed leaves its running jobs locked in the queue,
 * for hours by the queue's own measure. So each server holds an advisory lock named for it while it
 * lives; whoever gets that lock knows that the server is gone and gives its jobs back.
 */
export async function startWorker(
  pool: Pool,
  handlers: Handlers,
  log: (problem: unknown) => void,
): Promise<Worker> {
  const server = randomUUID();
  const lease = await pool.connect();
  lease.on("error", log);
  await lease.query("select pg_advisory_lock(hashtextextended($1, 0))", [server]);
  const recover = () => unlockJobsOfTheDead(pool).catch(log);
  await recover();
  const timer = setInterval(recover, recoverEvery);
  const runners: Runner[] = [];
  for (let lane = 0; lane < lanes; lane++)
    runners.push(await startLane(pool, handlers, `${server}.${lane}`, log));
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(runners.map((runner) => runner.stop()));
      lease.release(true);
    },
  };
}

function startLane(
  pgPool: Pool,
  handlers: Handlers,
  workerId: string,
  log: (problem: unknown) => void,
): Promise<Runner> {
  const tasks = handlers as unknown as TaskList;
  const options = {
    pgPool,
    taskList: tasks,
    concurrency: 1,
    // Known beforehand, so that the lock above stands for it from its first job on.
    workerId,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: silentLogger(log),
  };
  return run(options);
}

/** Of the queue's own log only errors that are not a job's are passed on: a job says itself what failed. */
function silentLogger(log: (problem: unknown) => void) {
  return new Logger(() => (level, message, meta) => {
    if (level === "error" && !meta?.job) log(message);
  });
}

async function unlockJobsOfTheDead(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    "select distinct locked_by as id from graphile_worker.jobs where locked_by is not null",
  );
  for (const server of new Set(rows.map(({ id }) => id.split(".")[0] ?? id))) {
    const ids = rows.map(({ id }) => id).filter((id) => id.startsWith(server));
    await pool.query(
      `select graphile_worker.force_unlock_workers($1::text[])
       where pg_try_advisory_xact_lock(hashtextextended($2, 0))`,
      [ids, server],
    );
  }
}
