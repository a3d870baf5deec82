import { isIPv6 } from "node:net";

/** As many groups of an IPv6 address as one subscriber has all addresses below: 64 bits (RFC 6177). */
const groupsOfNetwork = 4;

/**
 * What calls from an address are counted under. Whoever has an IPv6 address has a network full of them, so
 * that is counted; an IPv4 address is counted by itself, also when it is written as IPv6 (RFC 4291, 2.5.5.2).
 */
export function networkOf(ip: string): string {
  const address = ip.split("%")[0] ?? ip;
  if (!isIPv6(address)) return address;
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  // A URL writes every form of one address alike.
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groups = [head, tail ?? ""].map((part) => (part ? part.split(":") : []));
  const [first = [], last = []] = groups;
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => "0");
  const all = [...first, ...zeros, ...last];
  return `${all.slice(0, groupsOfNetwork).join(":")}::/64`;
}
