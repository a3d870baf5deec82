import { execFile } from "node:child_process";
import { chown, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Ask, asker } from "./asker.ts";
import { type Account, listens, type Program, type Programs, startProgram } from "./programs.ts";

const run = promisify(execFile);
const agent = fileURLToPath(new URL("agent.ts", import.meta.url));

export interface PostgresOptions {
  programs: Programs;
  account: Account;
  folder: string;
  password: string;
  ports: Record<"primary" | "standby" | "primaryAgent" | "standbyAgent", number>;
}

/** One PostgreSQL, with a page beside it that says whether it takes writes. */
export interface PostgresNode {
  program: Program;
  query: Ask;
  stop(): Promise<void>;
}

/** A primary, and a standby that has every commit before it is acknowledged. */
export interface PostgresPair {
  primary: PostgresNode;
  standby: PostgresNode;
  /** Makes the standby the primary, without one of its own. */
  promote(): Promise<void>;
}

const standbyName = "standby";

export async function startPostgresPair(options: PostgresOptions): Promise<PostgresPair> {
  const { programs, account, folder, ports, password } = options;
  const tool = (name: string, args: string[]) =>
    run(join(programs.postgres, name), args, {
      ...account,
      cwd: "/",
      env: { LC_ALL: "C", PGPASSWORD: password },
    });
  const home = join(folder, "postgres");
  await mkdir(home, { mode: 0o700 });
  const passwordFile = join(home, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const path of [home, passwordFile])
    if (account.uid !== undefined) await chown(path, account.uid, account.gid);

  const data = { primary: join(home, "primary"), standby: join(home, "standby") };
  const login = ["--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  await tool("initdb", [
    `--pgdata=${data.primary}`,
    ...login,
    "--encoding=UTF8",
    "--locale=C.UTF-8",
  ]);
  const primary = await startNode(options, "primary", data.primary);
  await primary.query(`create role usher login createrole password '${password}'`);
  await primary.query("create database usher owner usher");
  const from = `host=127.0.0.1 port=${ports.primary} user=postgres application_name=${standbyName}`;
  await tool("pg_basebackup", ["-D", data.standby, "-R", "-X", "stream", "-c", "fast", "-d", from]);
  const standby = await startNode(options, "standby", data.standby);
  // On the primary alone: once promoted, the other has nobody to wait for.
  await primary.query(`alter system set synchronous_standby_names = '${standbyName}'`);
  await primary.query("select pg_reload_conf()");
  while (!(await isSynchronous(primary))) await sleep(50);
  return {
    primary,
    standby,
    async promote() {
      await standby.query("select pg_promote(wait => true, wait_seconds => 60)");
    },
  };
}

async function isSynchronous(primary: PostgresNode): Promise<boolean> {
  const rows = await primary.query("select 1 from pg_stat_replication where sync_state = 'sync'");
  return rows.length > 0;
}

type Which = "primary" | "standby";

async function startNode(
  options: PostgresOptions,
  which: Which,
  data: string,
): Promise<PostgresNode> {
  const { programs, account, folder, ports, password } = options;
  const settings = {
    listen_addresses: "127.0.0.1",
    port: ports[which],
    unix_socket_directories: "",
    max_connections: 200,
    synchronous_commit: "on",
    wal_keep_size: "256MB",
  };
  const query = asker(ports[which], password);
  const program = await startProgram(
    programs,
    {
      name: `PostgreSQL (${which})`,
      command: [
        join(programs.postgres, "postgres"),
        ...["-D", data],
        ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
      ],
      account,
      logFile: join(folder, `postgres-${which}.log`),
      // Fast: whoever is connected is told, and open transactions are undone.
      ask: "SIGINT",
    },
    async () => (await query("select 1")).length === 1,
  );
  const agent = await startAgent(options, which);
  return {
    program,
    query,
    async stop() {
      await agent.stop();
      await program.stop();
    },
  };
}

function startAgent({ programs, folder, ports, password }: PostgresOptions, which: Which) {
  const port = ports[`${which}Agent`];
  return startProgram(
    programs,
    {
      name: `The page beside PostgreSQL (${which})`,
      command: [process.execPath, agent],
      env: {
        PORT: String(port),
        POSTGRES_PORT: String(ports[which]),
        POSTGRES_PASSWORD: password,
      },
      logFile: join(folder, `agent-${which}.log`),
    },
    () => listens(port),
  );
}
