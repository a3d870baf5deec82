import ipaddr from "ipaddr.js";

export type Address = ReturnType<typeof ipaddr.process>;

/** Whether an address is in a network, e.g. `10.0.0.0/8`. */
export function isIn(address: Address, network: string): boolean {
  const [base, bits] = ipaddr.parseCIDR(network);
  return address.kind() === base.kind() && address.match(base, bits);
}

/** Whether a network reaches into this machine itself. */
export function holdsLoopback(network: string): boolean {
  const [base] = ipaddr.parseCIDR(network);
  const own = ["127.0.0.1", "::1"].some((address) => isIn(ipaddr.parse(address), network));
  return own || base.range() === "loopback";
}
