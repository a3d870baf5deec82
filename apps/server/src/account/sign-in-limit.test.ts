import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { createMailLimit, createSignInLimit, type Tried } from "./sign-in-limit.ts";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** How many of twelve tries are let through. */
async function letThrough(attempt: () => Promise<void>): Promise<number> {
  const tries = await Promise.allSettled(Array.from({ length: 12 }, attempt));
  return tries.filter(({ status }) => status === "fulfilled").length;
}

const somebody = (): Tried => [randomUUID(), randomUUID()];

test("an account has ten wrong passwords and ten wrong codes, neither at the other's cost", async () => {
  const limit = createSignInLimit(pool);
  const [by, [elsewhere]] = [somebody(), somebody()];
  expect(await letThrough(() => limit.attempt(...by))).toBe(10);
  expect(await letThrough(() => limit.attemptCode(...by))).toBe(10);
  expect(await letThrough(() => limit.attempt(elsewhere, by[1]))).toBe(10);
});

test("a browser of the owner's has tries of its own, and those that are none share theirs", async () => {
  const limit = createSignInLimit(pool);
  const [organizationId, account] = somebody();
  const from = (...browser: [] | [string | null]) =>
    letThrough(() => limit.attempt(organizationId, account, ...browser));
  expect(await from()).toBe(10);
  expect(await from(null)).toBe(0);
  expect(await from("a browser")).toBe(10);
});

test("a right password is given back, alone; a mail clears passwords and no codes; who got in clears both", async () => {
  const limit = createSignInLimit(pool);
  const by = somebody();
  const both = async () => [
    await letThrough(() => limit.attempt(...by)),
    await letThrough(() => limit.attemptCode(...by)),
  ];
  await limit.attempt(...by);
  await limit.attempt(...by);
  await limit.passwordRight(...by);
  expect(await both()).toEqual([9, 10]);
  await limit.cameByMail(...by);
  expect(await both()).toEqual([10, 0]);
  await limit.succeeded(...by);
  expect(await both()).toEqual([10, 10]);
});

test("five mails are asked for in an hour", async () => {
  const limit = createMailLimit(pool);
  const organizationId = randomUUID();
  expect(await letThrough(() => limit.attempt(organizationId, "one"))).toBe(5);
  expect(await letThrough(() => limit.attempt(organizationId, "other"))).toBe(5);
});

// By these, servers of several versions beside each other count together.
test("tries are counted under the same names in every version", async () => {
  await pool.query("truncate rate_limit");
  const by = somebody();
  await createSignInLimit(pool).attempt(...by);
  await createSignInLimit(pool).attemptCode(...by);
  await createMailLimit(pool).attempt(by[0], by[1]);
  const { rows } = await pool.query("select split_part(key, ':', 1) as name from rate_limit");
  expect(rows.map(({ name }) => name).sort()).toEqual(["code", "mail", "sign-in"]);
});
