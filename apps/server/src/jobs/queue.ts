import { EventEmitter } from "node:events";
import { Logger, type Runner, run, type Task, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import { insist } from "../database/insist.ts";
import { asJob } from "../tracing.ts";
import type { Jobs } from "./enqueue.ts";
import type { Lease } from "./lease.ts";

/** What each job does. `signal` aborts when the server stops. */
export type Handlers = {
  [Name in keyof Jobs]: (payload: Jobs[Name], signal: AbortSignal) => Promise<void>;
};

const jobsAtOnce = 4;

/** What is done by the clock, by one server of all: the minute, the hours, and the job, a line each. */
const crontab = `17 * * * * forget-ended-keys
37 * * * * forget-old
7 * * * * seal-audit
27 2 * * * make-audit-months
57 3 * * * anchor-audit`;

interface Queue {
  pool: Pool;
  handlers: Handlers;
  log: (problem: unknown) => void;
  lease: Lease;
  signal: AbortSignal;
}

/** Takes jobs, under an id of its own, until it is stopped or fails. */
export async function startQueue({ pool, handlers, log, lease, signal }: Queue): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  const ids: string[] = [];
  events.on("pool:create", ({ workerPool: { id } }) => {
    ids.push(id);
    lease.hold(id);
  });
  const taskOf = ([name, handler]: [string, unknown]) => [
    name,
    taskFor(handler as Handlers[keyof Jobs], pool, signal),
  ];
  const runner = await run({
    pgPool: pool,
    events,
    taskList: Object.fromEntries(Object.entries(handlers).map(taskOf)),
    concurrency: jobsAtOnce,
    crontab,
    noHandleSignals: true,
    pollInterval: 1000,
    // Without a delay, how a job ended is written outside of any promise that somebody looks at: when that
    // failed, Node would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: silentLogger(log),
  });
  // Whatever it had in hand is for others now.
  runner.promise.finally(() => ids.forEach(lease.letGo)).catch(() => {});
  return runner;
}

/**
 * A job, and the note that it is done. The queue would make one try at that, and a mail that was sent while the
 * database restarted would be sent again.
 */
function taskFor(handler: Handlers[keyof Jobs], pool: Pool, signal: AbortSignal): Task {
  return async (payload, { job }) => {
    const { task_identifier: name } = job;
    await asJob(name, payload ?? {}, () => handler(payload as never, signal));
    const done = "delete from graphile_worker._private_jobs where id = $1";
    await insist(() => pool.query(done, [job.id]), signal);
  };
}

/** Of the queue's own log only errors that are not a job's are passed on: a job says itself what failed. */
function silentLogger(log: (problem: unknown) => void) {
  return new Logger(() => (level, message, meta) => {
    if (level === "error" && !meta?.job) log(message);
  });
}
