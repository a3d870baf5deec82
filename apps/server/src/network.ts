import ipaddr from "ipaddr.js";

/**
 * What calls from an address are counted under. Whoever has an IPv6 address has a network full of them, 64 bits
 * wide (RFC 6177), so that is counted; an IPv4 address is counted by itself, also when it is written as IPv6.
 */
export function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return `${address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}

const unrouted = new Set(["loopback", "private", "uniqueLocal", "linkLocal"]);

/** Whether the internet knows an address. Others may be a proxy's that nobody named, with everybody behind it. */
export function isRouted(ip: string): boolean {
  return ipaddr.isValid(ip) && !unrouted.has(ipaddr.process(ip).range());
}
