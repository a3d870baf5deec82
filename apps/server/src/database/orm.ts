import { fileURLToPath } from "node:url";
import { Migrator } from "@mikro-orm/migrations";
import { type EntityManager, MikroORM, type Options } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import { entities } from "../entities.ts";
import { saveRoundTrips } from "./round-trips.ts";

/** The role that requests run as: it may read and write rows, owns nothing and can't bypass row level security. */
export const applicationRole = "usher_app";

const migrations = fileURLToPath(new URL("migrations", import.meta.url));

/** How long anybody waits for a connection, in milliseconds. */
export const connectionTimeout = 5_000;

/** How many connections the requests of one server use at most, unless it is told otherwise. */
export const poolSize = 20;

/** In milliseconds. Whoever waits longer is told that the server is busy. */
export const shortWaits: Record<string, number> = {
  connectionTimeoutMillis: connectionTimeout,
  lock_timeout: 10_000,
  statement_timeout: 30_000,
};

/** In milliseconds. A standby that says nothing is asked no longer: the primary answers instead. */
export const standbyWaits: Record<string, number> = {
  ...shortWaits,
  connectionTimeoutMillis: 1_000,
  query_timeout: 5_000,
};

export interface OrmOptions {
  connections?: number | undefined;
  /** Whether a statement that was prepared on a connection is there for the next transaction: not behind a pooler. */
  keepsStatements?: boolean;
  /** Of another version, instead of those in the folder. */
  migrationsList?: NonNullable<Options["migrations"]>["migrationsList"];
  onPool?: (pool: Pool) => void;
  silent?: boolean;
}

/** Connects to the database at `url`; the login owns the tables, requests don't run as it. */
export function createOrm(
  url: string,
  waits = shortWaits,
  {
    silent = false,
    migrationsList,
    connections = poolSize,
    keepsStatements = false,
    onPool,
  }: OrmOptions = {},
): Promise<MikroORM> {
  const onPoolCreated = (pool: Pool) => {
    saveRoundTrips(pool, keepsStatements);
    onPool?.(pool);
  };
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: connections },
    driverOptions: { ...waits, pipeline: true, onPoolCreated },
    migrations: {
      path: migrations,
      pathTs: migrations,
      snapshot: false,
      silent,
      // Each is a transaction of its own: what it locks is free before the next begins.
      allOrNothing: false,
      ...(migrationsList ? { migrationsList } : {}),
      tableName: "usher_migration",
    },
    schemaGenerator: { skipTables: ["rate_limit"] },
    colors: false,
  });
}

/**
 * Runs `work` in one transaction that sees and writes only rows of one organization: row level
 * security under a role that owns nothing. A throw undoes everything.
 */
export function inOrganization<T>(
  orm: MikroORM,
  organizationId: string,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return emIn(orm, organizationId).transactional((transaction) => work(transaction));
}

/** The same for what only reads: nothing of it can be written, and its end is waited for by nobody. */
export function readInOrganization<T>(
  orm: MikroORM,
  organizationId: string,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const em = emIn(orm, organizationId);
  const sessionContext = em.getTransactionSessionContext();
  // Not `em.transactional`, which compares all that was read with what it was before, to write the difference.
  return em.getConnection().transactional(
    (transaction) => {
      em.setTransactionContext(transaction);
      return work(em);
    },
    { readOnly: true, ...(sessionContext ? { sessionContext } : {}) },
  );
}

/** Its transactions see one organization. */
function emIn(orm: MikroORM, organizationId: string): EntityManager {
  return orm.em.fork({
    session: {
      // All by one statement, and so as one round trip; this is what `set local role` does.
      variables: {
        role: applicationRole,
        "usher.organization_id": organizationId,
        // However few rows a statement asks for, it reads them by an index: a table holds everybody's.
        enable_seqscan: "off",
      },
    },
  });
}
