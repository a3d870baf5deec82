import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));

/** The programs of a stack, as `pnpm start` runs them. */
export const programs = {
  server: [path("../../server/src/main.ts"), "serve", "--demo"],
  demo: [path("../src/server.ts")],
  inbox: [path("../stack/inbox.ts")],
};

/** A program that a test starts, stops and kills as it likes. */
export interface Program {
  stop(): Promise<void>;
  /** As a power cut would: it can't finish anything. */
  kill(): Promise<void>;
  /** It stands still, as on a machine that has far too much to do. */
  pause(): void;
  resume(): void;
}

export interface Start {
  command: string[];
  env: NodeJS.ProcessEnv;
  readyUrl: string;
}

/** How long a program may take to stop when asked, in milliseconds. */
const patience = 15_000;

/** Returns once it is ready. It ends with the test run, even when that is killed. */
export async function start({ command, env, readyUrl }: Start): Promise<Program> {
  const child = spawn(
    process.execPath,
    ["--import", path("../stack/die-with-parent.ts"), ...command],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, "close");
    child.kill(signal);
    const giveUp = setTimeout(() => child.kill("SIGKILL"), patience);
    await closed;
    clearTimeout(giveUp);
    if (child.signalCode !== null && child.signalCode !== signal)
      throw new Error(`${command[0]} did not stop within ${patience} ms.`);
  };
  await expect
    .poll(
      () =>
        fetch(readyUrl).then(
          (answer) => answer.ok || child.exitCode,
          () => child.exitCode,
        ),
      {
        timeout: 60_000,
        intervals: [100],
      },
    )
    .not.toBeNull();
  if (child.exitCode !== null) throw new Error(`${command[0]} ended with ${child.exitCode}.`);
  return {
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    pause: () => child.kill("SIGSTOP"),
    resume: () => child.kill("SIGCONT"),
  };
}
