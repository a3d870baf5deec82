import type { Pool } from "pg";
import { createLimiter } from "../limiter.ts";
import { networkOf } from "../network.ts";

/**
 * How often one network may try to register by one link: 300 times in an hour, so that a whole office behind one
 * address gets in, and far fewer when the tries only ask who has an account.
 */
export interface RegistrationLimit {
  /** Counts a try before anything is looked at; throws `too_many_attempts`. */
  attempt(linkId: string, ip: string | null): Promise<void>;
  /** Counts a try that was told of an account as ten. */
  toldOfAccount(linkId: string, ip: string | null): Promise<void>;
}

export function createRegistrationLimit(pool: Pool): RegistrationLimit {
  const limiter = createLimiter(pool, "registration", 300);
  const network = (ip: string | null) => (ip ? networkOf(ip) : "");
  return {
    attempt: (linkId, ip) => limiter.consume(linkId, network(ip)),
    toldOfAccount: (linkId, ip) => limiter.penalize(9, linkId, network(ip)),
  };
}
