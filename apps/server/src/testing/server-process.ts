import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Settings } from "../settings.ts";
import { everyLine } from "./kept-log.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const skew = new URL("skewed-clock.ts", import.meta.url).href;

/** What a server of a test is told; the rest has its development values. */
export type ProcessSettings = Pick<
  Settings,
  "databaseUrl" | "secret" | "otherSecrets" | "smtpUrl" | "webhookNetworks"
>;

/** A server as a process of its own. */
export interface ServerProcess {
  address: string;
  /** Ends it at once, as `kill -9` does. */
  kill(): void;
  /** Asks it to end, as service managers do; answers with its exit code. */
  stop(): Promise<number | null>;
  /** Whether it has ended, for whatever reason. */
  hasEnded(): boolean;
  /** What it wrote. */
  output(): string;
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await once(probe.close(), "close");
  return port;
}

/** By `clockOff` milliseconds the whole process has a wrong clock. */
export interface ProcessOptions {
  clockOff?: number;
  drainSeconds?: number;
  /** A module that it begins with, and what that reads of the environment. */
  first?: { module: URL; env: Record<string, string> };
}

/** A server on the database of these settings that the database knows by `name`. It ends with the test. */
export async function serverProcess(
  settings: ProcessSettings,
  name: string,
  { clockOff = 0, drainSeconds = 0, first }: ProcessOptions = {},
): Promise<ServerProcess> {
  const url = new URL(settings.databaseUrl ?? "");
  url.searchParams.set("application_name", name);
  const port = await freePort();
  const { PATH } = process.env;
  const modules = [...(clockOff ? [skew] : []), ...(first ? [first.module.href] : [])];
  const imports = modules.flatMap((module) => ["--import", module]);
  const child = spawn(process.execPath, [...imports, main, "serve"], {
    env: {
      ...first?.env,
      PATH,
      DATABASE_URL: url.href,
      PORT: String(port),
      USHER_SECRET: settings.secret,
      USHER_LOG_LEVEL: "trace",
      USHER_OTHER_SECRETS: settings.otherSecrets.join(","),
      USHER_SMTP_URL: settings.smtpUrl,
      USHER_WEBHOOK_NETWORKS: settings.webhookNetworks.join(","),
      USHER_PUBLIC_URL: "http://localhost:4000",
      USHER_DRAIN_SECONDS: String(drainSeconds),
      CLOCK_OFF: String(clockOff),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => void child.kill("SIGKILL");
  onTestFinished(kill);
  const output = await untilItListens(child);
  return {
    address: `http://127.0.0.1:${port}`,
    kill,
    async stop() {
      child.kill("SIGTERM");
      if (!hasEnded(child)) await once(child, "exit");
      return child.exitCode;
    },
    hasEnded: () => hasEnded(child),
    output,
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Answers with what gives all that it wrote. */
async function untilItListens(child: ChildProcess): Promise<() => string> {
  let written = "";
  for (const stream of [child.stdout, child.stderr])
    if (stream)
      createInterface({ input: stream }).on("line", (line) => {
        if (line.startsWith("{")) everyLine.push(line);
      });
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`The server ended at once:\n${written}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text) => {
        written += text;
        if (written.includes("Usher listens")) resolve();
      });
  });
  return () => written;
}
