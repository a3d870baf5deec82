import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type UsherServer } from "../server.ts";
import type { Settings } from "../settings.ts";
import { type Caller, callers } from "./callers.ts";
import { type MovableClock, movableClock } from "./clock.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { type KeptLog, keptLog } from "./kept-log.ts";
import { seen } from "./leaks.ts";
import { type MailServer, startMailServer } from "./mail-server.ts";
import { makeOrganization, type OrganizationSettings } from "./organization.ts";
import type { Person } from "./person.ts";

/** A whole installation of its own: database, mail server, one server, and a clock to move. */
export interface World {
  server: UsherServer;
  database: TestDatabase;
  mail: MailServer;
  clock: MovableClock;
  /** What the servers logged, at the most talkative level. */
  log: KeptLog;
  /** A new organization with these people, by name and role; of the profile `standard` if none is named. */
  organization<Name extends string>(
    people: Record<Name, string>,
    set?: OrganizationSettings,
  ): Promise<Record<Name, Person>>;
  /** Calls as this person; they sign in at the first one. */
  as(person: Person): Caller;
  /** Calls with these headers and nothing else. */
  with(headers: Record<string, string>): Caller;
  /** Signs the person in once more and answers with the session's cookie. */
  signIn(person: Person): Promise<{ cookie: string }>;
  /** One more server process's worth of server on the same database, with the same settings but for these. */
  another(changes?: Partial<Pick<Settings, "secret" | "otherSecrets">>): Promise<UsherServer>;
  stop(): Promise<void>;
}

/** What was secret here, so that no log may have it. */
function noteSecrets({ secret, metricsToken = "" }: Settings, { mails }: MailServer): void {
  for (const kept of [secret, metricsToken]) seen.add(kept, "in the settings");
  for (const { subject = "", text = "" } of mails)
    for (const [, token = ""] of text.matchAll(/#([\w.-]+)/g))
      seen.add(token, `mailed: ${subject}`);
}

export async function startWorld(): Promise<World> {
  const database = await createTestDatabase();
  const mail = await startMailServer();
  const clock = movableClock();
  const folder = mkdtempSync(join(tmpdir(), "usher-world-"));
  const settings = {
    production: false,
    databaseUrl: database.url,
    directUrl: undefined,
    standbyUrl: undefined,
    poolSize: undefined,
    postgresPort: 0,
    port: 0,
    host: "127.0.0.1",
    publicUrl: "http://localhost:4000",
    secret: randomBytes(32).toString("hex"),
    otherSecrets: [],
    smtpUrl: mail.url,
    mailFrom: "Usher <usher@example.com>",
    allowedOrigins: ["http://host.example"],
    trustedProxies: false as const,
    webhookNetworks: ["127.0.0.0/8"],
    profiles: [],
    logLevel: "trace" as const,
    folder,
    metricsToken: randomBytes(32).toString("hex"),
    drainSeconds: 0,
  };
  const log = keptLog();
  const server = await startServer(settings, clock.now, log);
  const others: UsherServer[] = [];
  const { as, with: withHeaders, signIn } = callers(server.address);
  return {
    server,
    database,
    mail,
    clock,
    log,
    as,
    with: withHeaders,
    signIn,
    organization: (people, set) => makeOrganization(server.services, people, set),
    async another(changes) {
      const other = await startServer({ ...settings, ...changes }, clock.now, log);
      others.push(other);
      return other;
    },
    async stop() {
      for (const each of [...others, server]) await each.stop();
      await mail.stop();
      noteSecrets(settings, mail);
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
