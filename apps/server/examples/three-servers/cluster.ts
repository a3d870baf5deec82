import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MailServer, startMailServer } from "../../src/testing/mail-server.ts";
import { haproxyConfig, type Ports, pgbouncerConfig } from "./config.ts";
import { type PostgresPair, startPostgresPair } from "./postgres.ts";
import {
  type Account,
  findAccount,
  findPrograms,
  freePorts,
  listens,
  type Program,
  type Programs,
  startProgram,
} from "./programs.ts";

const run = promisify(execFile);
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** How long a server that is asked to end serves on: longer than the balancer takes to notice. */
const drainSeconds = 3;

export interface UsherProcess extends Program {
  address: string;
}

/** All of it, running. */
export interface Cluster {
  /** Where people reach it: the balancer. */
  address: string;
  folder: string;
  ports: Ports;
  servers: UsherProcess[];
  /** Starts the server of this place anew, and returns once it is ready. */
  restart(index: number): Promise<void>;
  postgres: PostgresPair;
  mail: MailServer;
  /** The database past the pooler, on whichever node takes writes. */
  directUrl: string;
  stop(): Promise<void>;
}

interface Setting {
  programs: Programs;
  account: Account;
  folder: string;
  ports: Ports;
  password: string;
}

/** Starts everything in its order; `log` says what there is. What has started is stopped when something does not. */
export async function startCluster(webPort: number, log: (line: string) => void): Promise<Cluster> {
  const setting = await prepare(webPort);
  const running: { stop(): Promise<unknown> }[] = [];
  const stopAll = async () => {
    for (const part of running.splice(0).reverse()) await part.stop();
  };
  async function stop(): Promise<void> {
    await stopAll();
    await rm(setting.folder, { recursive: true, force: true });
  }
  try {
    return { ...(await startAll(setting, running, log)), stop };
  } catch (problem) {
    await stopAll();
    log(`Logs and data are left in ${setting.folder}`);
    throw problem;
  }
}

async function prepare(web: number): Promise<Setting> {
  const programs = findPrograms();
  const account = findAccount();
  const folder = await mkdtemp(join(tmpdir(), "usher-three-servers-"));
  // PostgreSQL's account passes through it to its own.
  await chmod(folder, 0o711);
  const ports = await freePorts([
    ...(["toPrimary", "pooler", "primary", "standby", "primaryAgent", "standbyAgent"] as const),
    ...(["usher1", "usher2", "usher3"] as const),
  ]);
  const password = randomBytes(24).toString("hex");
  return { programs, account, folder, ports: { ...ports, web }, password };
}

async function startAll(
  setting: Setting,
  running: { stop(): Promise<unknown> }[],
  log: (line: string) => void,
): Promise<Omit<Cluster, "stop">> {
  const { folder, ports, password } = setting;
  const mail = await startMailServer();
  running.push(mail);
  const postgres = await startPostgresPair(setting);
  running.push(postgres.primary, postgres.standby);
  log("PostgreSQL: a primary and a synchronous standby");
  running.push(await startHaproxy(setting));
  log("haproxy: before the servers, and before PostgreSQL");
  running.push(await startPgbouncer(setting));
  log("pgbouncer: between the servers and PostgreSQL, in transaction mode");
  const urlAt = (port: number) => `postgresql://usher:${password}@127.0.0.1:${port}/usher`;
  const directUrl = urlAt(ports.toPrimary);
  const settings = {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    DATABASE_URL: urlAt(ports.pooler),
    USHER_DATABASE_DIRECT_URL: directUrl,
    USHER_DATABASE_STANDBY_URL: urlAt(ports.standby),
    USHER_PUBLIC_URL: `http://localhost:${ports.web}`,
    USHER_ALLOWED_ORIGINS: `http://localhost:${ports.web}`,
    USHER_SECRET: randomBytes(32).toString("hex"),
    USHER_SMTP_URL: mail.url,
    USHER_MAIL_FROM: "Usher <usher@localhost>",
    USHER_TRUSTED_PROXIES: "127.0.0.1",
    USHER_DRAIN_SECONDS: String(drainSeconds),
    USHER_LOG_LEVEL: "warn",
  };
  await runMigrations(settings);
  const servers: UsherProcess[] = [];
  const start = async (index: number) => {
    servers[index] = await startUsher(setting, index, settings);
  };
  running.push({ stop: () => Promise.all(servers.map((server) => server.stop())) });
  for (const index of [0, 1, 2]) await start(index);
  log("Usher: three servers");
  const address = `http://127.0.0.1:${ports.web}`;
  return { address, folder, ports, servers, restart: start, postgres, mail, directUrl };
}

/** As before each deployment: by a process of its own, past the pooler. */
async function runMigrations(settings: Record<string, string>): Promise<void> {
  const { PATH } = process.env;
  await run(process.execPath, [main, "migrate"], { env: { PATH, ...settings } });
}

async function startHaproxy({ programs, folder, ports }: Setting): Promise<Program> {
  const file = join(folder, "haproxy.cfg");
  await writeFile(file, haproxyConfig(ports));
  const command = [programs.haproxy, "-db", "-f", file];
  const logFile = join(folder, "haproxy.log");
  // Until it has looked it takes all of them for well, the standby for one that takes writes too.
  return startProgram(programs, { name: "haproxy", command, logFile }, async () =>
    (await readFile(logFile, "utf8")).includes("Server primary/standby is DOWN"),
  );
}

async function startPgbouncer(setting: Setting): Promise<Program> {
  const { programs, account, folder, ports, password } = setting;
  const file = join(folder, "pgbouncer.ini");
  const users = join(folder, "pgbouncer-users.txt");
  await writeFile(file, pgbouncerConfig(ports, users));
  await writeFile(users, `"usher" "${password}"\n`, { mode: 0o600 });
  if (account.uid !== undefined) await chown(users, account.uid, account.gid);
  const command = [programs.pgbouncer, file];
  const logFile = join(folder, "pgbouncer.log");
  const options = { name: "pgbouncer", command, account, logFile };
  return startProgram(programs, options, () => listens(ports.pooler));
}

async function startUsher(
  { programs, folder, ports }: Setting,
  index: number,
  settings: Record<string, string>,
): Promise<UsherProcess> {
  const name = `usher${index + 1}` as "usher1" | "usher2" | "usher3";
  const address = `http://127.0.0.1:${ports[name]}`;
  const program = await startProgram(
    programs,
    {
      name,
      command: [process.execPath, main, "serve"],
      env: { ...settings, PORT: String(ports[name]) },
      logFile: join(folder, `${name}.log`),
    },
    async () => (await fetch(`${address}/readyz`)).ok,
  );
  return { ...program, address };
}
