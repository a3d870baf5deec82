import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { insist } from "../database/insist.ts";
import { holdLease } from "./lease.ts";
import { type Handlers, startQueue } from "./queue.ts";

export interface Worker {
  stop(): Promise<void>;
}

/**
 * In milliseconds: how often to look for jobs of dead servers, how long a job is left alone at first, and after
 * how long a queue that ended by itself begins anew.
 */
const usualTiming = { recoverEvery: 5_000, leaveAlone: 5_000, beginAgain: 1_000 };

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
  given: Partial<typeof usualTiming> = {},
): Promise<Worker> {
  const timing = { ...usualTiming, ...given };
  const lease = holdLease(pool, log);
  const stopping = new AbortController();
  const begin = () => startQueue({ pool, handlers, log, lease, signal: stopping.signal });
  let runner = await begin();

  /** Begins the queue anew whenever it ends by itself: it does when it can't write down how a job ended. */
  async function goOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      await runner.promise.catch(log);
      await sleep(timing.beginAgain, undefined, { signal: stopping.signal }).catch(() => {});
      if (!stopping.signal.aborted) runner = await insist(begin, stopping.signal);
    }
  }

  const going = goOn().catch(log);
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
      stopping.abort();
      // It may have ended by itself a moment ago.
      await runner.stop().catch(log);
      await going;
      await lease.end();
    },
  };
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
