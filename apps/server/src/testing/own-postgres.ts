import { execFile } from "node:child_process";
import { appendFile, chmod, chown, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { clearEmbeddedPostgres, startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { findPlace, type Place } from "../database/postgres-place.ts";
import { dataFolder, startCluster, stopCluster } from "../database/postgres-process.ts";
import { freePort } from "./server-process.ts";

const run = promisify(execFile);

/** A PostgreSQL that a test may stop and start. */
export interface Stoppable {
  url: string;
  stop(mode: "fast" | "immediate"): Promise<void>;
  /** On the port it had; returns when it accepts connections. */
  start(): Promise<void>;
}

/** As careful with what it is given as one in production. */
export interface OwnPostgres extends Stoppable {
  /** One that follows it. For that it is stopped for a moment. */
  standby(): Promise<Stoppable>;
  /** Starts it anew as a standby that nobody tells anything. */
  demote(): Promise<void>;
  /** With its standby. */
  remove(): Promise<void>;
}

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "usher-test-"));
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({ folder, port: 0, fsync: true });
  const place = await findPlace(folder, () => {});
  const primary = stoppable(place, server.url);
  let following: Place | undefined;
  return {
    ...primary,
    async standby() {
      await primary.stop("fast");
      following = await copyOf(place, server.url);
      await primary.start();
      const url = new URL(server.url);
      url.port = String(await freePort());
      const standby = stoppable(following, url.href);
      await standby.start();
      return standby;
    },
    async demote() {
      await primary.stop("fast");
      await makeStandby(place);
      await primary.start();
    },
    async remove() {
      if (following) await stopCluster(following, "immediate");
      await server.stop();
      await clearEmbeddedPostgres(folder);
      if (following) await rm(following.cluster, { recursive: true, force: true });
      await rm(folder, { recursive: true });
    },
  };
}

const stoppable = (place: Place, url: string): Stoppable => ({
  url,
  stop: (mode) => stopCluster(place, mode),
  start: () => startCluster(place, Number(new URL(url).port), true),
});

/** The embedded PostgreSQL comes without `pg_basebackup`: the files of one that is stopped do as well. */
async function copyOf(place: Place, url: string): Promise<Place> {
  const copy = { ...place, cluster: `${place.cluster}-standby` };
  const { uid, gid } = place.account;
  await mkdir(copy.cluster, { mode: 0o700 });
  await run("cp", ["-a", dataFolder(place), dataFolder(copy)]);
  if (uid !== undefined) await chown(copy.cluster, uid, gid);
  await makeStandby(copy);
  await appendFile(
    join(dataFolder(copy), "postgresql.auto.conf"),
    `primary_conninfo = '${url.replace(/\/usher$/, "/postgres")}'\n`,
  );
  return copy;
}

async function makeStandby(place: Place): Promise<void> {
  const signal = join(dataFolder(place), "standby.signal");
  await writeFile(signal, "");
  const { uid, gid } = place.account;
  if (uid !== undefined) await chown(signal, uid, gid);
}
