import { Refused } from "@usher/domain";
import ipaddr from "ipaddr.js";
import type { Pool } from "pg";
import { createLimiter } from "../limiter.ts";

/**
 * How many wrong passwords one network may try in an hour: 300, so that a whole office behind one address gets on, and
 * 10 in an organization that saw 3,000 from everywhere. Only the network that tries is kept out, never the account or
 * the organization, so that no stranger can lock anybody out.
 */
export interface AddressLimit {
  /** Counts a try before the password is looked at; throws `too_many_attempts`. */
  attempt(organizationId: string, ip: string | null): Promise<void>;
  /** It was no failure. */
  passwordRight(organizationId: string, ip: string | null): Promise<void>;
}

export function createAddressLimit(pool: Pool): AddressLimit {
  const all = createLimiter(pool, "network", 300);
  const organizations = createLimiter(pool, "organization", 3_000);
  const inAttacked = createLimiter(pool, "network-attacked", 10);
  return {
    async attempt(organizationId, ip) {
      const network = networkOf(ip);
      if (network === null) return;
      await all.consume(network);
      const attacked = await organizations.consume(organizationId).then(() => false, isTooMany);
      if (attacked) await inAttacked.consume(organizationId, network);
    },
    async passwordRight(organizationId, ip) {
      const network = networkOf(ip);
      if (network === null) return;
      await all.giveBack(network);
      await organizations.giveBack(organizationId);
      await inAttacked.giveBack(organizationId, network);
    },
  };
}

function isTooMany(problem: unknown): true {
  if (problem instanceof Refused) return true;
  throw problem;
}

const unrouted = new Set(["loopback", "private", "uniqueLocal", "linkLocal"]);

/**
 * What one subscriber has: an IPv4 address or the first 64 bits of an IPv6 one. Null for addresses that the internet does
 * not know: they may be a proxy's that nobody named, with everybody behind it.
 */
function networkOf(ip: string | null): string | null {
  if (ip === null || !ipaddr.isValid(ip)) return null;
  const address = ipaddr.process(ip);
  if (unrouted.has(address.range())) return null;
  if (address.kind() === "ipv4") return address.toString();
  return address.toByteArray().slice(0, 8).join(".");
}
