import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const dieWithParent = fileURLToPath(new URL("./die-with-parent.ts", import.meta.url));

export interface PartOptions {
  name: string;
  command: string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Answers 2xx once the part is ready. */
  readyUrl: string;
  /** Shows a line to the person; without it the part is silent. */
  log?: ((line: string) => void) | undefined;
  /** Gives up waiting for it to be ready. */
  signal?: AbortSignal;
}

/** A program of the stack, running as a process of its own. */
export interface Part {
  name: string;
  /** Rejects, saying why, when the part ends without having been told to. */
  broken: Promise<never>;
  stop(): Promise<void>;
}

/**
 * Starts a part and returns when it is ready. It gets a process group of its own: Ctrl-C in a terminal
 * reaches a whole group at once, and we want to stop the parts in order.
 */
export async function startPart(options: PartOptions): Promise<Part> {
  const child = spawn(process.execPath, ["--import", dieWithParent, ...options.command], {
    env: options.env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child.channel?.unref();
  const hidden = keepOutput(child, options);
  let stopping = false;
  const broken = once(child, "close").then(([code, signal]): never => {
    const how = signal ? `was killed (${signal})` : `ended with code ${code}`;
    const where = `The ${options.name} ${how}. Its log: ${options.logFile}`;
    throw new Error(stopping ? "" : [where, ...hidden].join("\n"));
  });
  broken.catch(() => {});
  const stop = async () => {
    stopping = true;
    await stopChild(child);
  };
  try {
    await Promise.race([broken, untilReady(options, child)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { name: options.name, broken, stop };
}

/** All goes to the log file, and what is meant for people (no JSON) is shown. Returns the last lines that were not. */
function keepOutput(child: ChildProcess, { logFile, log }: PartOptions): string[] {
  const file = createWriteStream(logFile);
  const hidden: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      file.write(`${line}\n`);
      if (log && !line.startsWith("{")) return log(line);
      hidden.push(line);
      if (hidden.length > 10) hidden.shift();
    });
  }
  child.once("close", () => file.end());
  return hidden;
}

async function untilReady({ readyUrl, name, signal }: PartOptions, child: ChildProcess) {
  const deadline = Date.now() + 60_000;
  let answer = "";
  while (child.exitCode === null && child.signalCode === null) {
    signal?.throwIfAborted();
    try {
      const response = await fetch(readyUrl, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
      answer = `: ${readyUrl} answers ${response.status} ${await response.text()}`;
    } catch {} // It doesn't listen yet.
    if (Date.now() > deadline) throw new Error(`The ${name} isn't ready after a minute${answer}`);
    await sleep(50);
  }
  // It ended: `broken` tells why.
  await once(child, "close");
}

/** Asks first; a part that hangs is killed after 15 seconds, so that Ctrl-C always ends. */
async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await closed;
  clearTimeout(timer);
}
