import { Refused } from "@usher/domain";
import type { Pool } from "pg";
import { createLimiter } from "../limiter.ts";
import { isRouted, networkOf } from "../network.ts";

/**
 * How many wrong passwords one network may try in an hour: 300, so that a whole office behind one address gets on, and
 * 10 in an organization that saw 3,000 from everywhere. Only the network that tries is kept out, never the account or
 * the organization, so that no stranger can lock anybody out.
 */
export interface AddressLimit {
  /**
   * Counts a try before the password is looked at; throws `too_many_attempts`. What it answers gives back just what
   * was counted, for when it was no failure.
   */
  attempt(organizationId: string, ip: string | null): Promise<() => Promise<void>>;
  /** Counts somebody who is not signed in and asks for a mail: 100 in an hour, to whomever they go. */
  askForMail(ip: string | null): Promise<void>;
}

export function createAddressLimit(pool: Pool): AddressLimit {
  const all = createLimiter(pool, "network", 300);
  const organizations = createLimiter(pool, "organization", 3_000);
  const mails = createLimiter(pool, "network-mail", 100);
  const inAttacked = createLimiter(pool, "network-attacked", 10);
  return {
    async attempt(organizationId, ip) {
      const network = countedNetwork(ip);
      if (network === null) return async () => {};
      await all.consume(network);
      const attacked = await organizations.consume(organizationId).then(() => false, isTooMany);
      if (attacked) await inAttacked.consume(organizationId, network);
      return async () => {
        await all.giveBack(network);
        await organizations.giveBack(organizationId);
        if (attacked) await inAttacked.giveBack(organizationId, network);
      };
    },
    async askForMail(ip) {
      const network = countedNetwork(ip);
      if (network !== null) await mails.consume(network);
    },
  };
}

function isTooMany(problem: unknown): true {
  if (problem instanceof Refused) return true;
  throw problem;
}

/** Null for an address that is not one subscriber's. */
function countedNetwork(ip: string | null): string | null {
  return ip !== null && isRouted(ip) ? networkOf(ip) : null;
}
