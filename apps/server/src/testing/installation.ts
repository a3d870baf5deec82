import { randomBytes } from "node:crypto";
import { systemClock } from "../clock.ts";
import { createOrm } from "../database/orm.ts";
import { type MailServer, startMailServer } from "./mail-server.ts";
import { makeOrganization, type OrganizationSettings } from "./organization.ts";
import type { Person } from "./person.ts";
import {
  type ProcessOptions,
  type ProcessSettings,
  type ServerProcess,
  serverProcess,
} from "./server-process.ts";

/** Servers that are processes of their own, all of one installation: in the test's own process runs none. */
export interface Installation {
  settings: ProcessSettings;
  mail: MailServer;
  /** One more server; the database knows it by its name. */
  server(name: string, options?: ProcessOptions): Promise<ServerProcess>;
  organization<Name extends string>(
    people: Record<Name, string>,
    set?: OrganizationSettings,
  ): Promise<Record<Name, Person>>;
  /** As the database's superuser, outside all servers. */
  query<Row>(sql: string, params?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** On a migrated database. */
export async function startInstallation(databaseUrl: string): Promise<Installation> {
  const mail = await startMailServer();
  const orm = await createOrm(databaseUrl);
  const settings: ProcessSettings = {
    databaseUrl,
    secret: randomBytes(32).toString("hex"),
    otherSecrets: [],
    smtpUrl: mail.url,
    webhookNetworks: ["127.0.0.0/8"],
  };
  return {
    settings,
    mail,
    server: (name, options) => serverProcess(settings, name, options),
    organization: (people, set) => makeOrganization({ orm, clock: systemClock }, people, set),
    query: (sql, params = []) => orm.em.fork().execute(sql, params),
    async stop() {
      await mail.stop();
      await orm.close();
    },
  };
}
