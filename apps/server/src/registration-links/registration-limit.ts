import { Refused } from "@usher/domain";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "../network.ts";
import { hashToken } from "../tokens.ts";

/**
 * How often one address on the network, or one IPv6 network, may try to register by one link: 300 times in an hour, so that a whole office
 * behind one address gets in, and far fewer when the tries only ask who has an account.
 */
export interface RegistrationLimit {
  /** Counts a try before anything is looked at; throws `too_many_attempts`. */
  attempt(linkId: string, ip: string | null): Promise<void>;
  /** Counts a try that was told of an account as ten. */
  toldOfAccount(linkId: string, ip: string | null): Promise<void>;
}

export function createRegistrationLimit(pool: Pool): RegistrationLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: "registration",
    points: 300,
    duration: 60 * 60,
  });
  // A hash, so that no address is kept.
  const key = (linkId: string, ip: string | null) =>
    hashToken(`${linkId}|${ip ? networkOf(ip) : ""}`);
  return {
    async attempt(linkId, ip) {
      try {
        await limiter.consume(key(linkId, ip));
      } catch (rejected) {
        throw rejected instanceof RateLimiterRes ? new Refused("too_many_attempts") : rejected;
      }
    },
    async toldOfAccount(linkId, ip) {
      await limiter.penalty(key(linkId, ip), 9);
    },
  };
}
