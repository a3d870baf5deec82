import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identifyProcess } from "./process-identity.ts";

/*
 * Who uses the embedded PostgreSQL of a folder. Several processes may (the server, `usher bootstrap`
 * beside it, a second server), so none of them owns it: whoever leaves last stops it, and a process
 * that was killed counts as gone. One ticket, a file `<pid>-<random>` holding the process's start
 * time, stands for each start.
 */

/** Returns the ticket to leave with. */
export async function enter(folder: string): Promise<string> {
  const ticket = join(usersOf(folder), `${process.pid}-${randomBytes(4).toString("hex")}`);
  await mkdir(usersOf(folder), { recursive: true });
  await writeFile(ticket, await startOf(process.pid));
  return ticket;
}

export async function leave(ticket: string): Promise<void> {
  await rm(ticket, { force: true });
}

/** The pids of living processes that use it; tickets of dead ones are removed on the way. */
export async function currentUsers(folder: string): Promise<number[]> {
  const names = await readdir(usersOf(folder)).catch(() => []);
  const living: number[] = [];
  for (const name of names) {
    const pid = Number.parseInt(name, 10);
    const ticket = join(usersOf(folder), name);
    if (await isRunning(pid, await readFile(ticket, "utf8").catch(() => ""))) living.push(pid);
    else await rm(ticket, { force: true });
  }
  return living;
}

/** Runs `work` while no other process starts, stops or clears the PostgreSQL of this folder. */
export async function exclusively<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, "postgres.lock");
  const deadline = Date.now() + 60_000;
  while (!(await take(lock))) {
    if (Date.now() > deadline)
      throw new Error(`Another process holds ${lock}. If none does, remove that file.`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx");
    await file.writeFile(`${process.pid} ${await startOf(process.pid)}`);
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const [pid, start] = (await readFile(lock, "utf8").catch(() => "")).split(" ");
    // Without a start time yet: just made, its holder is about to write it.
    if (start && !(await isRunning(Number(pid), start))) await rm(lock, { force: true });
    return false;
  }
}

function usersOf(folder: string): string {
  return join(folder, "postgres-users");
}

async function startOf(pid: number): Promise<string> {
  return (await identifyProcess(pid))?.startedAt ?? "";
}

async function isRunning(pid: number, start: string): Promise<boolean> {
  return (await startOf(pid)) === start && start !== "";
}
