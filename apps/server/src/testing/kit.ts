import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { ParsedMail } from "mailparser";
import { migrate } from "../database/migrate.ts";
import { startServer, type UsherServer } from "../server.ts";
import type { Located } from "../settings.ts";
import { callers } from "./callers.ts";
import { type MovableClock, movableClock } from "./clock.ts";
import { startMailServer } from "./mail-server.ts";
import { makeOrganization, type OrganizationSettings } from "./organization.ts";
import type { Person } from "./person.ts";
import { startTemporaryPostgres } from "./temporary-postgres.ts";

export type { OrganizationSettings } from "./organization.ts";
export { type Person, password } from "./person.ts";

/** The server for the tests of a host product: what `@usher/testing` is made of. */
export interface Kit {
  url: string;
  clock: MovableClock;
  mails: ParsedMail[];
  /** A new organization with these people, by name and role. */
  organization<Name extends string>(
    people: Record<Name, string>,
    set?: OrganizationSettings,
  ): Promise<Record<Name, Person>>;
  /** Signs in by password and answers with the session's cookie. */
  signIn(person: Person): Promise<{ cookie: string }>;
  stop(): Promise<void>;
}

type Stoppable = { stop(): Promise<void> };

/** Starts the server on a PostgreSQL of its own, with a mail server that keeps what it is sent. */
export async function startKit({ allowedOrigins }: { allowedOrigins: string[] }): Promise<Kit> {
  const running: Stoppable[] = [];
  const stop = async () => {
    for (const part of running.splice(0).reverse()) await part.stop();
  };
  try {
    const mail = await startMailServer();
    running.push(mail);
    const postgres = await startTemporaryPostgres();
    running.push(postgres);
    await migrate(postgres.url, { silent: true });
    const clock = movableClock();
    const settings = settingsFor({ databaseUrl: postgres.url, smtpUrl: mail.url, allowedOrigins });
    const server = await startOnFreePort(settings, clock);
    running.push(server);
    return {
      url: server.services.settings.publicUrl,
      clock,
      mails: mail.mails,
      organization: (people, set) => makeOrganization(server.services, people, set),
      signIn: callers(server.address).signIn,
      stop,
    };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

function settingsFor(
  given: Pick<Located, "databaseUrl" | "smtpUrl" | "allowedOrigins">,
): Omit<Located, "port" | "publicUrl"> {
  return {
    production: false,
    postgresPort: 0,
    host: "127.0.0.1",
    secret: randomBytes(32).toString("hex"),
    otherSecrets: [],
    mailFrom: "Usher <usher@example.com>",
    trustedProxies: false,
    webhookNetworks: ["127.0.0.0/8"],
    profiles: [],
    logLevel: "warn",
    folder: "",
    directUrl: undefined,
    standbyUrl: undefined,
    poolSize: undefined,
    metricsToken: undefined,
    drainSeconds: 0,
    ...given,
  };
}

/** Its tokens name the server by its address, so the port has to be known before it listens on it. */
async function startOnFreePort(
  settings: Omit<Located, "port" | "publicUrl">,
  clock: MovableClock,
): Promise<UsherServer> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    try {
      const publicUrl = `http://127.0.0.1:${port}`;
      return await startServer({ ...settings, port, publicUrl }, clock.now);
    } catch (problem) {
      // Another one that starts at the same time was quicker.
      if ((problem as { code?: string }).code !== "EADDRINUSE" || tries === 10) throw problem;
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
