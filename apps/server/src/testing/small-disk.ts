import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { findPlace, makeFolder, type Place } from "../database/postgres-place.ts";
import { connectionUrl, createCluster, dataFolder } from "../database/postgres-process.ts";
import { asAdmin, databaseUrl } from "./admin.ts";
import { freePort } from "./server-process.ts";

/** A PostgreSQL with a database that lies on a disk of its own, which can be full. */
export interface SmallDisk {
  /** Of the database on the disk. */
  url: string;
  /** Takes all the space that is left. */
  fill(): Promise<void>;
  /** Gives it back. */
  free(): Promise<void>;
  remove(): Promise<void>;
}

const megabytes = 64;

/**
 * What runs PostgreSQL where a small file system is mounted that nobody else sees: as root in a mount namespace,
 * as anyone else in a user namespace too, where the kernel lets them make one. It ends with PostgreSQL.
 */
function onDisk(disk: string, { account }: Place): string[] {
  const mount = (options: string, run: string) => [
    "-c",
    `mount -t tmpfs -o size=${megabytes}m,${options} tmpfs "${disk}" && exec ${run} "$@"`,
    "sh",
  ];
  const { uid, gid } = account;
  if (uid !== undefined) {
    const run = `setpriv --reuid ${uid} --regid ${gid} --clear-groups`;
    return ["--mount", "sh", ...mount(`mode=700,uid=${uid},gid=${gid}`, run)];
  }
  const run = `unshare --user --map-user=${process.getuid?.()} --map-group=${process.getgid?.()}`;
  return ["--map-root-user", "--mount", "sh", ...mount("mode=700", run)];
}

export async function startOnSmallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), "usher-test-"));
  await chmod(folder, 0o711);
  const place = await findPlace(folder, () => {});
  await createCluster(place, false);
  const disk = join(folder, "disk");
  await makeFolder(disk);
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const postgres = [
    join(place.native, "bin", "postgres"),
    "-D",
    dataFolder(place),
    "-p",
    `${port}`,
  ];
  const child = spawn(
    "unshare",
    [...onDisk(disk, place), ...postgres, ...settings.flatMap((each) => ["-c", each])],
    { cwd: "/", stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LC_ALL: "C" } },
  );
  let words = "";
  child.stderr.on("data", (text) => {
    words += text;
  });
  const adminUrl = await connectionUrl(place, port);
  await untilItAnswers(adminUrl, () => {
    if (child.exitCode !== null) throw new Error(`PostgreSQL on a small disk ended:\n${words}`);
  });
  await asAdmin(adminUrl, `create tablespace small location '${disk}'`);
  await asAdmin(adminUrl, "create database small tablespace small");
  const write = (rows: string) => asAdmin(adminUrl, `copy (${rows}) to '${disk}/ballast'`);
  return {
    url: databaseUrl(adminUrl, "small"),
    async fill() {
      const all = `select repeat('x', 1023) from generate_series(1, ${megabytes * 1024})`;
      const { code } = await write(all).then(
        () => ({ code: "none" }),
        (problem) => problem,
      );
      if (code !== "53100") throw new Error(`The disk did not fill up: ${code}`);
    },
    free: () => write("select 1 where false"),
    async remove() {
      child.kill("SIGINT");
      if (child.exitCode === null) await once(child, "exit");
      await rm(folder, { recursive: true });
    },
  };
}

async function untilItAnswers(url: string, check: () => void): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    check();
    const client = new Client({ connectionString: url });
    client.on("error", () => {});
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (answered) return;
    await sleep(100);
  }
  throw new Error("PostgreSQL on a small disk did not answer.");
}
