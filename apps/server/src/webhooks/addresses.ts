import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { type Address, isIn } from "../networks.ts";

/** The addresses that a name has now. */
export type Resolve = (name: string) => Promise<string[]>;

/** Thrown for an address that nothing is sent to. */
export class PrivateAddress extends Error {}

/** Thrown for a name that has no address. */
export class NameNotFound extends Error {}

/** Azure's own services answer there (metadata, keys), at an address that looks like any public one. */
const azureServices = "168.63.129.16";

/** All that is handed out in IPv6 (RFC 4291, section 2.4); what is beside it is special in some way. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an address is one of the internet: not of a machine, a local network, a provider or a cloud's
 * metadata, nor one that wraps such an address (IPv4-mapped, NAT64, 6to4, Teredo).
 */
function isPublic(address: Address): boolean {
  if (address.range() !== "unicast") return false;
  return address.kind() === "ipv6"
    ? address.match(globalUnicast)
    : address.toString() !== azureServices;
}

/**
 * Whether something may be sent there: to public addresses by https, to those of `networks` as well, and
 * without encryption only within this machine. Settings take no network of this machine in production.
 */
export function mayReach(url: URL, given: string, networks: readonly string[]): boolean {
  const address = ipaddr.process(given);
  const listed = networks.some((network) => isIn(address, network));
  if (url.protocol === "http:") return listed && address.range() === "loopback";
  return listed || isPublic(address);
}

/** The address that a URL names without a look-up, or null. */
export function literalAddress({ hostname }: URL): string | null {
  if (hostname === "localhost") return "127.0.0.1";
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) ? bare : null;
}

/**
 * The address to connect to. It is looked up once and checked, and whoever connects takes the address: a
 * name that answers otherwise the second time leads nowhere else. Of several all have to be allowed.
 */
export async function addressFor(
  url: URL,
  networks: readonly string[],
  resolve: Resolve,
): Promise<string> {
  const literal = literalAddress(url);
  const addresses = literal ? [literal] : await resolve(url.hostname);
  const [first] = addresses;
  if (!first) throw new NameNotFound();
  if (!addresses.every((address) => mayReach(url, address, networks))) throw new PrivateAddress();
  return first;
}

/**
 * Asks the name server itself, within some seconds. The system's own look-up holds one of the process's
 * few threads while it waits, so that a slow name server of one would hold up everybody's passwords.
 */
export const resolveName: Resolve = async (name) => {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  return found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
};
