import { setTimeout as sleep } from "node:timers/promises";
import type { MikroORM } from "@mikro-orm/postgresql";
import { Logger, runMigrations as runWorkerMigrations } from "graphile-worker";
import { Client } from "pg";
import { createOrm, type OrmOptions } from "./orm.ts";

/**
 * How long a migration waits for a lock, in milliseconds: a table's readers and writers wait behind it. Then it
 * lets them go first and tries again, so often.
 */
const lockTimeout = 1000;
const mostTries = 60;

/**
 * Brings the database at `url` to the newest schema: the job queue's first, then ours, each migration a
 * transaction. Servers of the version before may go on meanwhile. However many migrate at once, they do one
 * after the other.
 */
export async function migrate(url: string, options: OrmOptions = {}): Promise<void> {
  const turn = await takeTurn(url);
  try {
    await givingWay(() => migrateQueue(url, options));
    await migrateOurs(url, options);
  } finally {
    await turn.end();
  }
}

/**
 * Waits until nobody else migrates; the turn ends with the connection. By asking again and again: a statement that
 * waits is what an index that is made concurrently waits for.
 */
async function takeTurn(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // When it is lost, so is whatever runs beside it, which says so.
  client.on("error", () => {});
  await client.connect();
  const lock = "select pg_try_advisory_lock(hashtextextended('usher-migration', 0)) as mine";
  while (!(await client.query<{ mine: boolean }>(lock)).rows[0]?.mine) await sleep(250);
  return client;
}

async function migrateQueue(url: string, { silent }: OrmOptions): Promise<void> {
  const patient = new URL(url);
  patient.searchParams.set("options", `-c lock_timeout=${lockTimeout}`);
  await runWorkerMigrations({
    connectionString: patient.href,
    ...(silent ? { logger: new Logger(() => () => {}) } : {}),
  });
}

async function migrateOurs(url: string, options: OrmOptions): Promise<void> {
  // A statement takes as long as it takes; only others' locks are not waited for.
  const orm = await createOrm(url, { lock_timeout: lockTimeout }, options);
  try {
    await givingWay(() => orm.migrator.up());
  } finally {
    await orm.close();
  }
}

/** Tries again when a lock was not had, or two were in each other's way. */
async function givingWay(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work();
      return;
    } catch (problem) {
      const { code = "" } = problem as { code?: string };
      if (!["55P03", "40P01"].includes(code) || tries === mostTries) throw problem;
      await sleep(lockTimeout / 2);
    }
  }
}

/**
 * The SQL that would bring the migrated schema to the entities; empty when they agree. Foreign keys and
 * triggers are left out: they stand in the migrations alone; and so is that the key of a log that is kept by month has
 * to have the time in it.
 */
export async function schemaDrift(orm: MikroORM): Promise<string> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
  return sql
    .replace(/^alter table "\w+" drop constraint "\w+_foreign";$/gm, "")
    .replace(
      /^alter table "audit_event" (drop constraint "audit_event_pkey"|add primary key \("id"\));$/gm,
      "",
    )
    .replace(/^drop (trigger|function) if exists .*;$/gm, "")
    .trim();
}
