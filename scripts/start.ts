import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { portsFromEnvironment } from "../apps/demo/stack/ports.ts";
import {
  type Stack,
  type StackOptions,
  startStack,
  whyNotStart,
} from "../apps/demo/stack/stack.ts";
import { stopAbandonedPostgres } from "../apps/server/src/database/embedded-postgres.ts";
import { onLauncherGone } from "./launcher.ts";
import { runTurbo } from "./turbo.ts";

/**
 * `pnpm start`: builds what has changed, starts the inbox, the server (which starts PostgreSQL) and the
 * demo host, says where each is, and stops all of them in order on Ctrl-C.
 */
const repository = fileURLToPath(new URL("..", import.meta.url));
const stopping = new AbortController();
// Twice is usual: the terminal and pnpm both pass Ctrl-C on. Only the first counts.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stopping.abort());
onLauncherGone(() => stopping.abort());
// The terminal may be gone before us; the parts must be stopped all the same.
process.stdout.on("error", () => {});
process.exitCode = await main();

async function main(): Promise<number> {
  const folder = process.env.USHER_FOLDER ?? join(repository, ".usher");
  let stack: Stack | undefined;
  try {
    const options: StackOptions = {
      ports: portsFromEnvironment(process.env),
      folder,
      log: (line) => console.log(`    ${line}`),
      signal: stopping.signal,
    };
    const taken = await whyNotStart(options);
    if (taken) throw new Error(taken);
    await timed("Building what has changed", build);
    stack = await timed("Starting the inbox, the server and the demo host", () =>
      startStack(options),
    );
    console.log(await welcome(stack, options));
    await Promise.race([stack.broken, once(stopping.signal, "abort")]);
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    return 1;
  } finally {
    if (stack) await timed("Stopping", stack.stop);
    // The server stops it, unless it was killed.
    await stopAbandonedPostgres(folder);
  }
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  console.log(`${what} …`);
  const result = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

async function build(): Promise<void> {
  const turbo = runTurbo(["build"], []);
  stopping.signal.addEventListener("abort", () => turbo.kill("SIGTERM"));
  const [code] = await once(turbo, "close");
  stopping.signal.throwIfAborted();
  if (code !== 0) throw new Error("The build failed; see above.");
}

/** PostgreSQL keeps its data elsewhere when its account can't enter our folder, and says so in a file. */
async function whichDatabase({ folder, ports }: StackOptions): Promise<string> {
  if (process.env.DATABASE_URL) return "the one of DATABASE_URL";
  const location = await readFile(join(folder, "postgres-location"), "utf8").catch(() => "");
  return `127.0.0.1:${ports.postgres}, embedded, data in ${location.trim() || shown(folder)}`;
}

function shown(folder: string): string {
  return relative(process.cwd(), folder);
}

async function welcome({ urls }: Stack, options: StackOptions): Promise<string> {
  return `
  Usher is running.

    Demo host     ${urls.demo}      <- begin here
    Usher         ${urls.server}      sign-in, own account, API
    Inbox         ${urls.inbox}      every mail that Usher sends
    Your own page docs/five-minutes.md
    PostgreSQL    ${await whichDatabase(options)}
    Logs          ${shown(options.folder)}/logs

  Accounts by product (organization), password: usher demo passphrase

    Roadbook (acme)           owner@acme.example, admin@acme.example, member@acme.example
    Reading Room (links)      admin@links.example, user@links.example
    Woodshed (tiers)          administrator, manager, default-user
    Sidedesk (licensed)       admin@licensed.example, user@licensed.example
    Signalbox (roles)         admin@roles.example, manager@roles.example
    Usher itself (system)     admin@system.example, at ${urls.server}/sign-in?organization=system

  Ctrl-C stops everything. Data stays; "npx pnpm@12 reset" clears it.
`;
}
