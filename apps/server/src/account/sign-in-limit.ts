import { Refused } from "@usher/domain";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { hashToken } from "../tokens.ts";

/** At most 10 failed tries for one account in an hour, over all servers of an installation. */
export interface SignInLimit {
  /** Counts a try before the password is looked at; throws when there were too many. */
  attempt(organizationId: string, identifier: string): Promise<void>;
  /** Forgets the tries of an account whose owner got in. */
  succeeded(organizationId: string, identifier: string): Promise<void>;
}

export function createSignInLimit(pool: Pool): SignInLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: "sign-in",
    points: 10,
    duration: 60 * 60,
  });
  // A hash, so that no address that somebody typed is kept.
  const key = (organizationId: string, identifier: string) =>
    hashToken(`${organizationId}|${identifier}`);
  return {
    async attempt(organizationId, identifier) {
      try {
        await limiter.consume(key(organizationId, identifier));
      } catch (rejected) {
        throw rejected instanceof RateLimiterRes ? new Refused("too_many_attempts") : rejected;
      }
    },
    async succeeded(organizationId, identifier) {
      await limiter.delete(key(organizationId, identifier));
    },
  };
}
