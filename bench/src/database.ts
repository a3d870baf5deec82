import { Client } from "pg";

/** Runs `work` on a connection of its own, as the login that owns the tables. */
export async function onDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Fills tables on a connection of its own: quicker without foreign keys checked row by row, without waiting for the
 * disk, and with the indexes made once all rows are there. Afterwards all is as in a database that has been there for
 * long: indexed, counted, cleaned up and on the disk.
 */
export function filling(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  return onDatabase(url, async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query("set synchronous_commit = off");
    await client.query("set maintenance_work_mem = '512MB'");
    await withoutIndexes(client, () => work(client));
    await client.query("vacuum analyze");
    await client.query("checkpoint");
  });
}

/** Drops the indexes that nothing else stands on and makes the same again after the work. */
async function withoutIndexes(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and relkind = 'i' and not indisunique and not relispartition`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}
