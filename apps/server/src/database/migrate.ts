import type { MikroORM } from "@mikro-orm/postgresql";
import { Logger, runMigrations as runWorkerMigrations } from "graphile-worker";
import { createOrm } from "./orm.ts";

/** Brings the database at `url` to the newest schema: the job queue's first, then ours. */
export async function migrate(url: string, options: { silent?: boolean } = {}): Promise<void> {
  await runWorkerMigrations({
    connectionString: url,
    ...(options.silent ? { logger: new Logger(() => () => {}) } : {}),
  });
  // A migration takes as long as it takes.
  const orm = await createOrm(url, {}, options);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

/**
 * The SQL that would bring the migrated schema to the entities; empty when they agree. Foreign keys and
 * triggers are left out: they stand in the migrations alone.
 */
export async function schemaDrift(orm: MikroORM): Promise<string> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
  return sql
    .replace(/^alter table "\w+" drop constraint "\w+_foreign";$/gm, "")
    .replace(/^drop (trigger|function) if exists .*;$/gm, "")
    .trim();
}
