import { execFile } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Part, type PartOptions, startPart } from "./part.ts";
import { type StackPorts, whyNotPorts } from "./ports.ts";

const serverMain = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));
const demoMain = fileURLToPath(new URL("../src/server.ts", import.meta.url));
const inboxMain = fileURLToPath(new URL("./inbox.ts", import.meta.url));

export interface StackOptions {
  ports: StackPorts;
  /** Holds the data, the mails and the logs; made when missing. */
  folder: string;
  log: (line: string) => void;
  /** Gives up starting: what has started is stopped, and `startStack` throws. */
  signal?: AbortSignal;
}

export interface Stack {
  urls: { server: string; demo: string; inbox: string };
  /** Rejects, saying which and why, when a part ends by itself. */
  broken: Promise<never>;
  stop(): Promise<void>;
}

/** What to tell a person when a port is taken, or null. PostgreSQL's is not asked for when it won't start. */
export async function whyNotStart({ ports, folder }: StackOptions): Promise<string | null> {
  if (process.env.DATABASE_URL) return whyNotPorts(ports, [ports.postgres]);
  // There while PostgreSQL runs: it may have outlived a killed server, and is then joined.
  const running = await readFile(join(folder, "postgres-port"), "utf8").catch(() => "");
  return whyNotPorts(ports, [Number(running)]);
}

/** Starts everything a person needs to try Usher (and the browser tests): inbox, server and demo host. */
export async function startStack(options: StackOptions): Promise<Stack> {
  await mkdir(join(options.folder, "logs"), { recursive: true });
  const parts: Part[] = [];
  const stop = async () => {
    for (const part of parts.splice(0).reverse()) await part.stop();
  };
  try {
    const started = [startInbox(options), startServer(options)];
    await settled(started, parts);
    parts.push(await startDemo(options));
  } catch (error) {
    await stop();
    throw error;
  }
  const broken = Promise.race(parts.map((part) => part.broken));
  broken.catch(() => {});
  return { urls: urlsOf(options.ports), broken, stop };
}

/** Removes the data of a stopped stack, also what PostgreSQL had to keep elsewhere. */
export async function clearStack(folder: string): Promise<void> {
  const env = { ...process.env, USHER_FOLDER: folder };
  await promisify(execFile)(process.execPath, [serverMain, "reset"], { env });
  await rm(folder, { recursive: true, force: true });
}

/** Keeps what did start even when another one failed, so that it can be stopped. */
async function settled(starting: Promise<Part>[], parts: Part[]): Promise<void> {
  const results = await Promise.allSettled(starting);
  for (const result of results) if (result.status === "fulfilled") parts.push(result.value);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

function startInbox(options: StackOptions): Promise<Part> {
  const { ports } = options;
  return part(options, {
    name: "inbox",
    command: [inboxMain],
    env: {
      INBOX_SMTP_PORT: String(ports.smtp),
      INBOX_PORT: String(ports.inbox),
      INBOX_FOLDER: join(options.folder, "inbox"),
    },
    readyUrl: `http://127.0.0.1:${ports.inbox}/api/healthz`,
    log: undefined,
  });
}

function startServer(options: StackOptions): Promise<Part> {
  const { ports, folder } = options;
  return part(options, {
    name: "server",
    command: [serverMain, "serve", "--demo"],
    env: {
      PORT: String(ports.server),
      USHER_FOLDER: folder,
      USHER_POSTGRES_PORT: String(ports.postgres),
      USHER_SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
      USHER_ALLOWED_ORIGINS: [urlsOf(ports).demo, ownOrigins()].join(),
      // Receivers on this machine may be tried out.
      USHER_WEBHOOK_NETWORKS: "127.0.0.0/8",
    },
    readyUrl: `http://127.0.0.1:${ports.server}/readyz`,
  });
}

/** Where one's own product may embed the panel: as the environment says, or where dev servers usually are. */
function ownOrigins(): string {
  return process.env.USHER_ALLOWED_ORIGINS ?? "http://localhost:3000,http://localhost:5173";
}

function startDemo(options: StackOptions): Promise<Part> {
  const { ports, folder } = options;
  return part(options, {
    name: "demo host",
    command: [demoMain],
    env: {
      PORT: String(ports.demo),
      USHER_URL: urlsOf(ports).server,
      INBOX_URL: urlsOf(ports).inbox,
      // The server's sample data comes with a key for each organization, made for this host.
      USHER_API_KEY_FOLDER: folder,
    },
    readyUrl: `http://127.0.0.1:${ports.demo}/`,
  });
}

function part(
  { folder, log, signal }: StackOptions,
  options: Omit<PartOptions, "logFile" | "log"> & Pick<PartOptions, "log">,
): Promise<Part> {
  const logFile = join(folder, "logs", `${options.name.replaceAll(" ", "-")}.log`);
  const env = { ...process.env, ...options.env };
  return startPart({ log, ...(signal && { signal }), ...options, env, logFile });
}

function urlsOf(ports: StackPorts): Stack["urls"] {
  return {
    server: `http://localhost:${ports.server}`,
    demo: `http://localhost:${ports.demo}`,
    inbox: `http://localhost:${ports.inbox}`,
  };
}
