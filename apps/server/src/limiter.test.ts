import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLimiter } from "./limiter.ts";
import { createTestDatabase, type TestDatabase } from "./testing/database.ts";

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

const refused = { reason: "too_many_attempts" };

test("counts by all parts of a key and by its name, and keeps neither in clear", async () => {
  const [one, other] = [createLimiter(pool, "one", 1), createLimiter(pool, "other", 1)];
  const whom = randomUUID();
  await one.consume(whom, "1");
  await expect(one.consume(whom, "1")).rejects.toMatchObject(refused);
  for (const parts of [[`${whom}1`], [whom], [whom, "1", ""]]) await one.consume(...parts);
  await other.consume(whom, "1");
  const { rows } = await pool.query("select key from rate_limit where key like 'one:%'");
  expect(rows).toHaveLength(4);
  expect(JSON.stringify(rows)).not.toContain(whom);
});

test("gives back what was counted, and saves none up", async () => {
  const limiter = createLimiter(pool, "given", 2);
  const whom = randomUUID();
  await limiter.consume(whom);
  for (let time = 0; time < 3; time++) await limiter.giveBack(whom);
  await limiter.consume(whom);
  await limiter.consume(whom);
  await expect(limiter.consume(whom)).rejects.toMatchObject(refused);
  await limiter.forget(whom);
  await limiter.penalize(1, whom);
  await limiter.consume(whom);
  await expect(limiter.consume(whom)).rejects.toMatchObject(refused);
});
