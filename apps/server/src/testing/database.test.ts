import pg from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "./database.ts";

test("each test database has the migrated tables and its own rows", async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = new pg.Client(first.url);
  await client.connect();
  const { rows } = await client.query("select count(*)::int as count from organization");
  expect(rows).toEqual([{ count: 0 }]);
  expect(second.url).not.toBe(first.url);
  await client.end();
  await Promise.all([first.drop(), second.drop()]);
});
