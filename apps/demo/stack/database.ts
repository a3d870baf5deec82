import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** Where the embedded PostgreSQL of a stack keeps its cluster: in the stack's folder, or where that one says. */
async function clusterOf(folder: string): Promise<string> {
  const outside = await readFile(join(folder, "postgres-location"), "utf8").catch(() => null);
  return outside ? join(outside.trim(), "cluster") : join(folder, "postgres");
}

/** A connection to a stack's database, as the one who owns it. */
export async function connectTo(folder: string): Promise<pg.Client> {
  const client = new pg.Client({
    ...{ host: "127.0.0.1", user: "usher", database: "usher" },
    port: Number(await readFile(join(folder, "postgres-port"), "utf8")),
    password: await readFile(join(await clusterOf(folder), "password"), "utf8"),
  });
  await client.connect();
  return client;
}
