import type { Pool } from "pg";
import type { Clock } from "../clock.ts";

/** A clock that is compared with the database's now and then, until it is stopped. */
export interface DatabaseClock {
  now: Clock;
  stop(): void;
}

/** In milliseconds: how often to compare, and what difference is none. */
const compareEvery = 30_000;
const tolerance = 250;

/**
 * The time by the database's clock, so that all servers of an installation have the same and one whose own clock
 * is wrong lets no session live longer, takes no job too early and refuses no code that is right. As long as
 * both agree it is the server's own; `tell` hears of a difference.
 */
export async function followDatabase(
  pool: Pool,
  tell: (difference: number) => void,
  log: (problem: unknown) => void,
): Promise<DatabaseClock> {
  let behind = 0;
  async function compare(): Promise<void> {
    const { difference, uncertain } = await differenceTo(pool);
    if (Math.abs(difference - behind) <= tolerance + uncertain) return;
    behind = Math.abs(difference) <= tolerance + uncertain ? 0 : difference;
    tell(behind);
  }
  await compare();
  const timer = setInterval(() => void compare().catch(log), compareEvery).unref();
  return {
    now: () => new Date(Date.now() + behind),
    stop: () => clearInterval(timer),
  };
}

/** How much later it is in the database than here, in milliseconds, and by how much that may be wrong. */
async function differenceTo(pool: Pool): Promise<{ difference: number; uncertain: number }> {
  const client = await pool.connect();
  try {
    const from = Date.now();
    const { rows } = await client.query<{ now: number }>(
      "select (extract(epoch from clock_timestamp()) * 1000)::float8 as now",
    );
    const uncertain = (Date.now() - from) / 2;
    return { difference: Math.round((rows[0]?.now ?? from) - from - uncertain), uncertain };
  } finally {
    client.release();
  }
}
