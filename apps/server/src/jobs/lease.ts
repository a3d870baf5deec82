import type { Pool, PoolClient } from "pg";

/** Advisory locks that say "this server lives", each named by an id. */
export interface Lease {
  held: ReadonlySet<string>;
  hold(id: string): void;
  /** What had this id is gone, though the server lives. */
  letGo(id: string): void;
  end(): Promise<void>;
}

const retryAfter = 100;

/** Keeps the locks on one connection of its own; when that is lost, takes them all again on a new one. */
export function holdLease(pool: Pool, log: (problem: unknown) => void): Lease {
  const held = new Set<string>();
  let ended = false;
  let client: PoolClient | undefined;
  let working: Promise<void> = Promise.resolve();

  /** One thing at a time: a connection runs one query at once. */
  function next(work: () => Promise<void>): void {
    working = working.then(work).catch((problem) => {
      log(problem);
      lost();
    });
  }

  function lost(): void {
    client?.release(true);
    client = undefined;
    if (!ended) setTimeout(() => next(takeAll), retryAfter).unref();
  }

  async function connected(): Promise<PoolClient> {
    if (client) return client;
    const made = await pool.connect();
    made.once("end", () => {
      if (client === made) lost();
    });
    client = made;
    return made;
  }

  async function take(id: string): Promise<void> {
    const lock = "select pg_advisory_lock(hashtextextended($1, 0))";
    await (await connected()).query(lock, [id]);
  }

  async function takeAll(): Promise<void> {
    if (!ended) for (const id of held) await take(id);
  }

  return {
    held,
    hold(id) {
      held.add(id);
      next(() => take(id));
    },
    letGo(id) {
      held.delete(id);
      // On a connection that was lost it is free already, and on the next one it is not taken again.
      next(async () => {
        await client?.query("select pg_advisory_unlock(hashtextextended($1, 0))", [id]);
      });
    },
    async end() {
      ended = true;
      await working;
      client?.release(true);
      client = undefined;
    },
  };
}
