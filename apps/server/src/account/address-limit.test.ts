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

test("right passwords in an attack are no failures, and those of before it win no tries in it", async () => {
  const attacked = randomUUID();
  const limit = createAddressLimit(pool);
  const before = await limit.attempt(attacked, "22.0.0.1");
  const many = (index: number) => `21.${index % 200}.${Math.floor(index / 200)}.1`;
  expect(await letThrough(3_000, many, attacked)).toBe(3_000);
  for (let time = 0; time < 15; time++) await (await limit.attempt(attacked, "22.0.0.2"))();
  expect(await letThrough(10, () => "22.0.0.1", attacked)).toBe(10);
  await before();
  expect(await letThrough(1, () => "22.0.0.1", attacked)).toBe(0);
});

test("a network asks for a hundred mails in an hour, and has its tries at passwords beside", async () => {
  const limit = createAddressLimit(pool);
  const ask = async (ip: string | null, times: number) => {
    const asked = Array.from({ length: times }, () => limit.askForMail(ip));
    const outcomes = await Promise.allSettled(asked);
    return outcomes.filter(({ status }) => status === "fulfilled").length;
  };
  expect(await ask("31.0.0.1", 110)).toBe(100);
  expect(await ask("31.0.0.2", 1)).toBe(1);
  for (const ip of [null, "10.1.2.3"]) expect(await ask(ip, 110)).toBe(110);
  expect(await letThrough(310, () => "31.0.0.1")).toBe(300);
});

test("a database that fails is taken for no attack", async () => {
  await pool.query(
    `create function fail() returns trigger language plpgsql as $$ begin raise 'broken'; end $$;
     create trigger fail before insert on rate_limit for each row
     when (new.key like 'organization:%') execute function fail()`,
  );
  const tried = createAddressLimit(pool).attempt(randomUUID(), "41.0.0.1");
  await expect(tried).rejects.toThrow("broken");
  await pool.query("drop trigger fail on rate_limit");
});

// By these, servers of several versions beside each other count together.
test("tries are counted under the same names in every version", async () => {
  await pool.query("truncate rate_limit");
  const attacked = randomUUID();
  const limit = createAddressLimit(pool);
  await limit.attempt(attacked, "51.0.0.1");
  await pool.query("update rate_limit set points = 3000 where key like 'organization:%'");
  await limit.attempt(attacked, "51.0.0.1");
  await limit.askForMail("51.0.0.1");
  const { rows } = await pool.query("select split_part(key, ':', 1) as name from rate_limit");
  const names = ["network", "network-attacked", "network-mail", "organization"];
  expect(rows.map(({ name }) => name).sort()).toEqual(names);
});
