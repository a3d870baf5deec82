import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, createWriteStream, readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Something is missing or did not start; the message is for whoever started the example. */
export class CannotRun extends Error {}

/** Where Debian's programs are. */
export interface Programs {
  haproxy: string;
  pgbouncer: string;
  setpriv: string;
  /** The folder of PostgreSQL's own. */
  postgres: string;
}

/** Who runs what refuses to run as root: PostgreSQL and pgbouncer. Empty: whoever runs us. */
export type Account = { uid: number; gid: number } | Record<string, never>;

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian has them in folders that ordinary users need not have on their PATH. */
function find(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
  return folders.map((folder) => join(folder, name)).find(isThere);
}

/** The newest PostgreSQL from 15 on. */
function findPostgres(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = isThere(root) ? readdirSync(root).map(Number) : [];
  const newest = versions.filter((version) => version >= 15).sort((a, b) => b - a);
  return newest.map((version) => join(root, String(version), "bin")).find(isThere);
}

export function findPrograms(): Programs {
  const found = {
    haproxy: find("haproxy"),
    pgbouncer: find("pgbouncer"),
    setpriv: find("setpriv"),
    postgres: findPostgres(),
  };
  const packages = {
    haproxy: "haproxy",
    pgbouncer: "pgbouncer",
    setpriv: "util-linux",
    postgres: "postgresql",
  };
  const missing = Object.entries(packages).filter(([name]) => !found[name as keyof Programs]);
  if (missing.length > 0)
    throw new CannotRun(
      `Debian's packages are missing. As root: apt-get install ${missing.map(([, name]) => name).join(" ")}`,
    );
  return found as Programs;
}

export function findAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }).trim());
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** Ports that nobody listens on at this moment. */
export async function freePorts<Name extends string>(names: Name[]): Promise<Record<Name, number>> {
  const probes = names.map(() => createServer().listen(0, "127.0.0.1"));
  await Promise.all(probes.map((probe) => once(probe, "listening")));
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => once(probe.close(), "close")));
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Record<
    Name,
    number
  >;
}

export interface ProgramOptions {
  name: string;
  command: string[];
  logFile: string;
  account?: Account;
  env?: NodeJS.ProcessEnv;
  /** What it is asked to end with. */
  ask?: NodeJS.Signals;
}

/** One program of the example: a process of its own that ends with ours, whatever ends us. */
export interface Program {
  name: string;
  /** At once, as `kill -9` does. */
  kill(): Promise<void>;
  /** Asks, and waits for its end; answers with its exit code. */
  stop(): Promise<number | null>;
  hasEnded(): boolean;
}

/** Starts it and returns once `ready` says so; when it ends instead, throws with the last lines of its log. */
export async function startProgram(
  programs: Programs,
  options: ProgramOptions,
  ready: () => Promise<boolean>,
): Promise<Program> {
  const program = spawnProgram(programs, options);
  try {
    await untilReady(program, options.logFile, ready);
    return program;
  } catch (problem) {
    await program.stop();
    throw problem;
  }
}

function spawnProgram({ setpriv }: Programs, options: ProgramOptions): Program {
  const { name, command, logFile, account = {}, env = {}, ask = "SIGTERM" } = options;
  const bind = ["--pdeathsig", ask.replace("SIG", "")];
  const { PATH } = process.env;
  const child = spawn(setpriv, [...bind, ...command], {
    ...account,
    cwd: "/",
    env: { PATH, LC_ALL: "C", ...env },
    // Ctrl-C in a terminal reaches a whole group, and these are to be stopped in order.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(logFile, { flags: "a" });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const closed = once(child, "close").then(() => void log.end());
  return {
    name,
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
    async stop() {
      if (!ended(child)) child.kill(ask);
      const late = setTimeout(() => child.kill("SIGKILL"), 40_000);
      await closed;
      clearTimeout(late);
      return child.exitCode;
    },
    hasEnded: () => ended(child),
  };
}

function ended({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function untilReady(
  program: Program,
  logFile: string,
  ready: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await ready().catch(() => false))) {
    if (program.hasEnded() || Date.now() > deadline) {
      const lines = readFileSync(logFile, "utf8").trim().split("\n").slice(-12);
      throw new CannotRun(`${program.name} did not start:\n${lines.join("\n")}`);
    }
    await sleep(50);
  }
}

/** Whether somebody listens there. */
export async function listens(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } finally {
    socket.destroy();
  }
}
