import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "../stack/ports.ts";
import { clearStack } from "../stack/stack.ts";
import { moveDatabaseClock } from "./database-clock.ts";
import { type Program, programs, start } from "./program.ts";

/** A stack of a test file's own, whose programs it may stop, kill and double. */
export interface OwnStack {
  server: string;
  /** Where a second server of the same installation is, once started. */
  second: string;
  demo: string;
  inbox: string;
  startServer(): Promise<Program>;
  /** Puts the database's clock so many minutes ahead of ours, by which servers go that are started from then on. */
  moveClock(minutes: number): Promise<void>;
  startSecondServer(): Promise<Program>;
  startDemo(): Promise<Program>;
  startInbox(): Promise<Program>;
  /** Stops whatever still runs and removes the data. */
  clear(): Promise<void>;
}

export async function ownStack(): Promise<OwnStack> {
  const folder = await mkdtemp(join(tmpdir(), "usher-e2e-own-"));
  await chmod(folder, 0o711);
  const ports = await freePorts();
  const [secondPort, demoPort] = [(await freePorts()).server, ports.demo];
  const url = (port: number) => `http://localhost:${port}`;
  const running: Program[] = [];
  const keep = async (starting: Promise<Program>) => {
    const program = await starting;
    running.push(program);
    return program;
  };
  const server = (port: number, command: string[]) =>
    keep(
      start({
        command,
        env: {
          PORT: String(port),
          // Links in mails are the installation's, whichever of its servers sends them.
          USHER_PUBLIC_URL: url(ports.server),
          USHER_FOLDER: folder,
          USHER_POSTGRES_PORT: String(ports.postgres),
          USHER_SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
          USHER_ALLOWED_ORIGINS: url(demoPort),
        },
        readyUrl: `http://127.0.0.1:${port}/readyz`,
      }),
    );
  return {
    server: url(ports.server),
    second: url(secondPort),
    demo: url(demoPort),
    inbox: url(ports.inbox),
    startServer: () => server(ports.server, programs.server),
    moveClock: (minutes) => moveDatabaseClock(folder, minutes),
    startSecondServer: () => server(secondPort, programs.server),
    startDemo: () =>
      keep(
        start({
          command: programs.demo,
          env: {
            PORT: String(demoPort),
            USHER_URL: url(ports.server),
            USHER_API_KEY_FOLDER: folder,
            INBOX_URL: url(ports.inbox),
          },
          readyUrl: `http://127.0.0.1:${demoPort}/healthz`,
        }),
      ),
    startInbox: () =>
      keep(
        start({
          command: programs.inbox,
          env: {
            INBOX_SMTP_PORT: String(ports.smtp),
            INBOX_PORT: String(ports.inbox),
            INBOX_FOLDER: join(folder, "inbox"),
          },
          readyUrl: `http://127.0.0.1:${ports.inbox}/api/healthz`,
        }),
      ),
    async clear() {
      const stopped: PromiseSettledResult<void>[] = [];
      for (const program of running.reverse())
        stopped.push(...(await Promise.allSettled([program.stop()])));
      await clearStack(folder);
      for (const one of stopped) if (one.status === "rejected") throw one.reason;
    },
  };
}
