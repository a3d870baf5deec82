import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { createAddressLimit } from "./address-limit.ts";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.url, max: 10 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const organizationId = randomUUID();

/** As on two servers of one installation, by turns. */
function servers() {
  const both = [createAddressLimit(pool), createAddressLimit(pool)] as const;
  let turn = 0;
  return () => both[turn++ % 2 === 0 ? 0 : 1];
}

/** How many of so many tries at once are let through. */
async function letThrough(tries: number, ips: (index: number) => string | null, of = randomUUID()) {
  const next = servers();
  const all = Array.from({ length: tries }, (_, index) => next().attempt(of, ips(index)));
  const outcomes = await Promise.allSettled(all);
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}

test("one IPv4 address has 300 failures in an hour, over all servers", async () => {
  expect(await letThrough(310, () => "203.0.113.7")).toBe(300);
  const refused = createAddressLimit(pool).attempt(organizationId, "203.0.113.7");
  await expect(refused).rejects.toMatchObject({ reason: "too_many_attempts" });
  const problem = await refused.catch((problem) => problem);
  expect(problem.retryAfter).toBeGreaterThan(3_500);
  expect(problem.retryAfter).toBeLessThanOrEqual(3_600);
  // However the same address is written.
  expect(await letThrough(1, () => "::ffff:203.0.113.7")).toBe(0);
  expect(await letThrough(1, () => "203.0.113.8")).toBe(1);
});

test("one IPv6 network of 64 bits counts as one, whichever of its addresses is used", async () => {
  const of = (index: number) => `2001:db8:1:2:${index.toString(16)}::1`;
  expect(await letThrough(310, of)).toBe(300);
  expect(await letThrough(1, () => "2001:db8:1:3::1")).toBe(1);
});

test("right passwords are no failures", async () => {
  const limit = createAddressLimit(pool);
  for (let time = 0; time < 320; time++) {
    const giveBack = await limit.attempt(organizationId, "198.51.100.9");
    await giveBack();
  }
});

test("a proxy that nobody named, with everybody behind it, is not kept out", async () => {
  for (const ip of ["127.0.0.1", "10.1.2.3", "::1", "fd00::1", null, "no address"])
    expect(await letThrough(305, () => ip)).toBe(305);
});

test("once an organization saw 3,000 failures, each network has 10, and other organizations as before", async () => {
  const attacked = randomUUID();
  // Right passwords of before buy nobody more tries in the attack.
  const limit = createAddressLimit(pool);
  for (let time = 0; time < 20; time++) await (await limit.attempt(attacked, "12.0.0.1"))();
  const many = (index: number) => `11.${index % 200}.${Math.floor(index / 200)}.1`;
  expect(await letThrough(3_000, many, attacked)).toBe(3_000);
  expect(await letThrough(30, () => "12.0.0.1", attacked)).toBe(10);
  // Whoever did nothing wrong gets in.
  expect(await letThrough(1, () => "13.0.0.1", attacked)).toBe(1);
  expect(await letThrough(30, () => "12.0.0.2")).toBe(30);
});
