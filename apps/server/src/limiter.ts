import { Refused } from "@usher/domain";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { hashToken } from "./tokens.ts";

/** Counts in PostgreSQL, so that all servers of an installation count together. */
export interface Limiter {
  /** Counts one; throws `too_many_attempts`, with the time it takes until there is one again. */
  consume(...of: string[]): Promise<void>;
  /** Counts more, without a word when that goes over. */
  penalize(points: number, ...of: string[]): Promise<void>;
  /** Takes one back, if there is one: none are saved up. */
  giveBack(...of: string[]): Promise<void>;
  forget(...of: string[]): Promise<void>;
}

/** At most `points` in an hour of what is named by the parts of a key, of which only a hash is kept. */
export function createLimiter(pool: Pool, keyPrefix: string, points: number): Limiter {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration: 60 * 60,
  });
  const keyOf = (parts: string[]) => hashToken(parts.join("|"));
  return {
    async consume(...of) {
      try {
        await limiter.consume(keyOf(of));
      } catch (rejected) {
        throw rejected instanceof RateLimiterRes ? tooMany(rejected) : rejected;
      }
    },
    async penalize(more, ...of) {
      await limiter.penalty(keyOf(of), more);
    },
    async giveBack(...of) {
      const key = limiter.getKey(keyOf(of));
      await pool.query("update rate_limit set points = points - 1 where key = $1 and points > 0", [
        key,
      ]);
    },
    async forget(...of) {
      await limiter.delete(keyOf(of));
    },
  };
}

function tooMany({ msBeforeNext }: RateLimiterRes): Refused {
  return new Refused("too_many_attempts", undefined, Math.ceil(msBeforeNext / 1000));
}
