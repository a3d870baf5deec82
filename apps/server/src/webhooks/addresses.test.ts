import { describe, expect, test } from "vitest";
import { startReceiver } from "../testing/receiver.ts";
import { addressFor, mayReach, type Resolve } from "./addresses.ts";
import { post } from "./post.ts";

const https = (host: string) => new URL(`https://${host}/hooks`);
const none: Resolve = async () => [];
const parcel = { headers: {}, body: "{}" };

describe("an address that is not of the internet", () => {
  test.each([
    ["unspecified", "0.0.0.0"],
    ["private", "10.1.2.3"],
    ["private", "172.16.0.1"],
    ["private", "192.168.1.1"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.9.9.9"],
    ["link-local, where clouds keep their metadata", "169.254.169.254"],
    ["of a provider's own network", "100.64.0.1"],
    ["Alibaba's metadata", "100.100.100.200"],
    ["Oracle's metadata", "192.0.0.192"],
    ["Azure's services", "168.63.129.16"],
    ["for documentation", "192.0.2.1"],
    ["for benchmarks", "198.18.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["link-local", "fe80::1"],
    ["unique local", "fd12:3456::1"],
    ["Amazon's metadata", "fd00:ec2::254"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["for documentation", "2001:db8::1"],
    ["a mapped private one", "::ffff:10.0.0.1"],
    ["a mapped loopback", "::ffff:7f00:1"],
    ["a mapped metadata one", "::ffff:169.254.169.254"],
    ["a compatible loopback", "::127.0.0.1"],
    ["NAT64", "64:ff9b::a00:1"],
    ["a network's own NAT64", "64:ff9b:1::a00:1"],
    ["6to4", "2002:a00:1::1"],
    ["Teredo", "2001::1"],
    ["to be discarded", "100::1"],
  ])("%s: %s", async (_what, address) => {
    expect(mayReach(https("app.example.com"), address, [])).toBe(false);
    // By a name, and as it stands in a URL.
    const name = addressFor(https("app.example.com"), [], async () => [address]);
    await expect(name).rejects.toThrow();
    const host = address.includes(":") ? `[${address}]` : address;
    const outcome = await post(https(host), parcel, { networks: [], resolve: none });
    expect(outcome).toMatchObject({ status: null, problem: "private_address" });
  });
});

test.each(["93.184.215.14", "8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"])(
  "an address of the internet: %s",
  (address) => {
    expect(mayReach(https("app.example.com"), address, [])).toBe(true);
    // Not without encryption.
    expect(mayReach(new URL("http://app.example.com"), address, [])).toBe(false);
    expect(mayReach(new URL("http://app.example.com"), address, ["0.0.0.0/0", "::/0"])).toBe(false);
  },
);

test.each(["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "①②⑦.0.0.1"])(
  "an address of this machine, written otherwise: %s",
  async (host) => {
    const outcome = await post(https(host), parcel, { networks: [], resolve: none });
    expect(outcome.problem).toBe("private_address");
  },
);

test("a network that the settings name may be reached, and no other", () => {
  const networks = ["10.1.0.0/16", "127.0.0.0/8"];
  expect(mayReach(https("hooks.internal"), "10.1.2.3", networks)).toBe(true);
  expect(mayReach(https("hooks.internal"), "::ffff:10.1.2.3", networks)).toBe(true);
  expect(mayReach(https("hooks.internal"), "10.2.0.1", networks)).toBe(false);
  expect(mayReach(new URL("http://hooks.internal"), "10.1.2.3", networks)).toBe(false);
  expect(mayReach(new URL("http://localhost"), "127.0.0.1", networks)).toBe(true);
});

test("a name with one public and one private address is not reached at all", async () => {
  const resolve: Resolve = async () => ["127.0.0.1", "10.0.0.1"];
  const outcome = await post(https("app.example.com"), parcel, {
    networks: ["127.0.0.0/8"],
    resolve,
  });
  expect(outcome.problem).toBe("private_address");
});

test("a name that answers otherwise the second time leads nowhere else", async () => {
  const allowed = await startReceiver();
  const rebound = await startReceiver("127.0.0.2");
  const asked: string[] = [];
  // The first answer is allowed, each later one is the address that the attacker wants.
  const resolve: Resolve = async (name) => {
    asked.push(name);
    return [asked.length === 1 ? "127.0.0.1" : "127.0.0.2"];
  };
  const networks = ["127.0.0.1/32"];
  const url = (port: number) => new URL(`http://rebinding.example:${port}/hooks`);
  const first = await post(url(allowed.port), parcel, { networks, resolve });
  expect(first).toMatchObject({ status: 204, problem: null });
  expect(asked).toEqual(["rebinding.example"]);
  expect(allowed.received[0]?.headers.host).toBe(`rebinding.example:${allowed.port}`);
  const second = await post(url(rebound.port), parcel, { networks, resolve });
  expect(second.problem).toBe("private_address");
  expect(rebound.received).toEqual([]);
  await allowed.close();
  await rebound.close();
});
