import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { type Place, PostgresUnavailable } from "./postgres-place.ts";
import { identifyProcess, isPidTaken } from "./process-identity.ts";

const run = promisify(execFile);

/** The superuser and the database it makes; both have the product's name. */
const databaseName = "usher";

const unfinished = "unfinished-";

/**
 * Makes the cluster on the first start. The folder gets its name only when everything is in it, so
 * that an interrupted first start leaves nothing half made. The built-in C.UTF-8 locale sorts the
 * same on every platform.
 */
export async function createCluster(place: Place, fsync: boolean): Promise<boolean> {
  const data = dataFolder(place);
  const version = await readFile(join(data, "PG_VERSION"), "utf8").catch(() => null);
  if (version) return false;
  await removeUnfinished(place);
  const fresh = join(place.cluster, `${unfinished}${process.pid}`);
  const passwordFile = await writePassword(place);
  await runTool(place, "initdb", [
    `--pgdata=${fresh}`,
    `--username=${databaseName}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--set=timezone=UTC",
    "--set=log_timezone=UTC",
    "--no-instructions",
    ...(fsync ? [] : ["--no-sync"]),
  ]);
  const single = runTool(place, "postgres", ["--single", "-D", fresh, "postgres"]);
  single.child.stdin?.end(`CREATE DATABASE ${databaseName}\n`);
  await single;
  await rename(fresh, data);
  return true;
}

/** Starts it and returns when it accepts connections. `pg_ctl` gives it a session of its own, so a
 * Ctrl-C in our terminal doesn't reach it before us. */
export async function startCluster(place: Place, port: number, fsync: boolean): Promise<void> {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    ...(fsync ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  const log = join(place.cluster, "log");
  await rm(log, { force: true });
  const start = () =>
    runTool(place, "pg_ctl", ["start", "-w", "-D", dataFolder(place), "-l", log, "-o", options]);
  try {
    // After a kill -9 its orphans hold the shared memory for a moment: one more try.
    await start().catch(() => sleep(1000).then(start));
  } catch (error) {
    const words = await readFile(log, "utf8").catch(() => (error as Error).message);
    throw new PostgresUnavailable(
      `PostgreSQL did not start:\n${words.trim().split("\n").slice(-8).join("\n")}`,
    );
  }
}

/**
 * Stops it and waits for the end. Fast (as SIGINT) rolls open transactions back; immediate (as SIGQUIT) is a
 * crash, after which the next start recovers.
 */
export async function stopCluster(
  place: Place,
  mode: "fast" | "immediate" = "fast",
): Promise<void> {
  try {
    await runTool(place, "pg_ctl", ["stop", "-w", "-m", mode, "-D", dataFolder(place)]);
  } catch (error) {
    // It was dying already, of a kill -9, and left its `postmaster.pid`: all the same it has ended.
    if (await runningPort(place)) throw error;
  }
}

/**
 * The port of this folder's running PostgreSQL, or null. A `postmaster.pid` left by a crash may name
 * some other process or a zombie (a container whose first process reaps nothing); PostgreSQL would
 * take either for itself and refuse to start, so it is removed.
 */
export async function runningPort(place: Place): Promise<number | null> {
  const file = join(dataFolder(place), "postmaster.pid");
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  const found = pid ? await identifyProcess(pid) : null;
  if (found?.command.includes(dataFolder(place))) return Number(lines[3]);
  if (pid && isPidTaken(pid)) await rm(file, { force: true });
  return null;
}

export async function connectionUrl(place: Place, port: number): Promise<string> {
  const password = await readFile(join(place.cluster, "password"), "utf8");
  return `postgresql://${databaseName}:${password}@127.0.0.1:${port}/${databaseName}`;
}

export function dataFolder(place: Place): string {
  return join(place.cluster, "data");
}

/** Of killed first starts. An `initdb` that still works in one fails, which is what we want. */
async function removeUnfinished({ cluster }: Place): Promise<void> {
  for (const name of await readdir(cluster))
    if (name.startsWith(unfinished))
      await rm(join(cluster, name), { recursive: true, force: true });
}

async function writePassword(place: Place): Promise<string> {
  const file = join(place.cluster, "password");
  await rm(file, { force: true });
  await writeFile(file, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
  if (place.account.uid !== undefined) await chown(file, place.account.uid, place.account.gid);
  return file;
}

function runTool(place: Place, tool: "initdb" | "pg_ctl" | "postgres", args: string[]) {
  const env = { ...process.env, LC_ALL: "C" };
  return run(join(place.native, "bin", tool), args, { ...place.account, cwd: place.cluster, env });
}
