import { fileURLToPath } from "node:url";
import { Migrator } from "@mikro-orm/migrations";
import { type EntityManager, MikroORM, type Options } from "@mikro-orm/postgresql";
import { entities } from "../entities.ts";
import { giveBackLost } from "./lost-connections.ts";

/** The role that requests run as: it may read and write rows, owns nothing and can't bypass row level security. */
export const applicationRole = "usher_app";

const migrations = fileURLToPath(new URL("migrations", import.meta.url));

/** How long anybody waits for a connection, in milliseconds. */
export const connectionTimeout = 5_000;

/** How many connections the requests of one server use at most. */
export const poolSize = 20;

/** In milliseconds. Whoever waits longer is told that the server is busy. */
const shortWaits: Record<string, number> = {
  connectionTimeoutMillis: connectionTimeout,
  lock_timeout: 10_000,
  statement_timeout: 30_000,
};

/** `migrationsList`: those of another version, instead of those in the folder. */
export interface OrmOptions {
  silent?: boolean;
  migrationsList?: NonNullable<Options["migrations"]>["migrationsList"];
}

/** Connects to the database at `url`; the login owns the tables, requests don't run as it. */
export function createOrm(
  url: string,
  waits = shortWaits,
  { silent = false, migrationsList }: OrmOptions = {},
): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: poolSize },
    driverOptions: { ...waits, onPoolCreated: giveBackLost },
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
  const em = orm.em.fork({
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
  return em.transactional((transaction) => work(transaction));
}
