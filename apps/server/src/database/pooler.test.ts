import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { deafPostgres } from "../testing/deaf-postgres.ts";
import { createOrm } from "./orm.ts";
import { insistOnListening, unheededLimits } from "./pooler.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

/** Whether notifications come through at this address: throws as a server would. */
async function listenAt(connectionString: string): Promise<void> {
  const pool = new Pool({ connectionString });
  try {
    await insistOnListening(pool);
  } finally {
    await pool.end();
  }
}

test("where what one connection tells is not heard on another, the variable to set is named", async () => {
  const deaf = await deafPostgres(database.url);
  try {
    await expect(listenAt(deaf.url)).rejects.toThrow("USHER_DATABASE_DIRECT_URL: it has to lead");
    await expect(listenAt(database.url)).resolves.toBeUndefined();
  } finally {
    await deaf.stop();
  }
});

test("time limits that a pooler left out are named, with what they are to be", async () => {
  const heeded = await createOrm(database.url);
  const without = await createOrm(database.url, { statement_timeout: 29_000 });
  try {
    expect(await unheededLimits(heeded)).toEqual([]);
    expect(await unheededLimits(without)).toEqual([
      "lock_timeout = 10000",
      "statement_timeout = 30000",
    ]);
  } finally {
    await Promise.all([heeded.close(), without.close()]);
  }
});
