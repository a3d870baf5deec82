import { connectTo } from "../stack/database.ts";

/**
 * Puts the clock of a stack's database so many minutes ahead, for connections that are made from then on: a
 * function of ours is found before PostgreSQL's own.
 */
export async function moveDatabaseClock(folder: string, minutes: number): Promise<void> {
  const client = await connectTo(folder);
  await client.query(
    `create or replace function public.clock_timestamp() returns timestamptz language sql volatile
     as $$ select pg_catalog.clock_timestamp() + interval '${minutes} minutes' $$`,
  );
  await client.query("alter database usher set search_path = public, pg_catalog");
  await client.end();
}
