import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { MikroORM } from "@mikro-orm/postgresql";
import { systemClock } from "../src/clock.ts";
import { migrate } from "../src/database/migrate.ts";
import { createOrm } from "../src/database/orm.ts";
import { type MailServer, startMailServer } from "../src/testing/mail-server.ts";
import { startTemporaryPostgres } from "../src/testing/temporary-postgres.ts";

/** A server as it runs for others, a process of its own, on a PostgreSQL of its own. */
export interface Stand {
  address: string;
  /** Of the login that owns the tables. */
  databaseUrl: string;
  orm: MikroORM;
  clock: typeof systemClock;
  /** The server's process. */
  pid: number;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/**
 * With `mail`, another than the server that keeps every mail it is sent; with `fsync`, a PostgreSQL that writes to the
 * disk as in production.
 */
export async function startStand({
  mail = startMailServer(),
  fsync = false,
}: {
  mail?: Promise<Pick<MailServer, "url" | "stop">>;
  fsync?: boolean;
} = {}): Promise<Stand> {
  const postgres = await startTemporaryPostgres({ fsync });
  const { url: smtpUrl, stop: stopMail } = await mail;
  await migrate(postgres.url, { silent: true });
  const orm = await createOrm(postgres.url);
  const port = await freePort();
  const server = spawn(process.execPath, [main, "serve"], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: postgres.url,
      PORT: String(port),
      USHER_SECRET: randomBytes(32).toString("hex"),
      USHER_SMTP_URL: smtpUrl,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.once("exit", () => reject(new Error("The server ended at once.")));
    server.stdout?.on("data", (text) => String(text).includes("listens") && resolve());
  });
  return {
    address: `http://127.0.0.1:${port}`,
    databaseUrl: postgres.url,
    orm,
    clock: systemClock,
    pid: server.pid ?? 0,
    async stop() {
      const ended = once(server, "exit");
      server.kill();
      await ended;
      await orm.close();
      await stopMail();
      await postgres.stop();
    },
  };
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await once(probe.close(), "close");
  return port;
}
