import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** Where the embedded PostgreSQL of a stack keeps its cluster: in the stack's folder, or where that one says. */
async function clusterOf(folder: string): Promise<string> {
  const outside = await readFile(join(folder, "postgres-location"), "utf8").catch(() => null);
  return outside ? join(outside.trim(), "cluster") : join(folder, "postgres");
}

/**
 * Puts the clock of a stack's database so many minutes ahead, for connections that are made from then on: a
 * function of ours is found before PostgreSQL's own.
 */
export async function moveDatabaseClock(folder: string, minutes: number): Promise<void> {
  const client = new pg.Client({
    ...{ host: "127.0.0.1", user: "usher", database: "usher" },
    port: Number(await readFile(join(folder, "postgres-port"), "utf8")),
    password: await readFile(join(await clusterOf(folder), "password"), "utf8"),
  });
  await client.connect();
  await client.query(
    `create or replace function public.clock_timestamp() returns timestamptz language sql volatile
     as $$ select pg_catalog.clock_timestamp() + interval '${minutes} minutes' $$`,
  );
  await client.query("alter database usher set search_path = public, pg_catalog");
  await client.end();
}
