#!/usr/bin/env node
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fieldProblems, Refused } from "@usher/domain";
import { Pool } from "pg";
import { verifyEverything } from "./audit/verify-everything.ts";
import { clearEmbeddedPostgres, startEmbeddedPostgres } from "./database/embedded-postgres.ts";
import { migrate } from "./database/migrate.ts";
import { createOrm } from "./database/orm.ts";
import { PostgresUnavailable } from "./database/postgres-place.ts";
import { seedDemo } from "./demo/seed.ts";
import { rotateKeys } from "./keys/rotate.ts";
import { createLinks } from "./links.ts";
import { bootstrap } from "./organizations/bootstrap.ts";
import { BootstrapArguments } from "./organizations/bootstrap-arguments.ts";
import { detachMonths, monthOf } from "./retention/detach.ts";
import { startServer } from "./server.ts";
import {
  directUrlOf,
  type Located,
  readSettings,
  type Settings,
  SettingsError,
} from "./settings.ts";
import { secretsOf } from "./tokens.ts";

const usage = `usher COMMAND

  serve [--demo]   start the server; outside production it migrates first, --demo adds sample data
  migrate          bring the database to the newest schema
  bootstrap        make the first organization and its owner; prints a link to set the password
                   --organization acme --organization-name "Acme" --email you@example.com
                   --first-name Ada [--last-name Example] [--profile standard]
                   --organization system makes the system administrators' own
  rotate-keys      seal anew, under USHER_SECRET, what is sealed under one of USHER_OTHER_SECRETS
  verify-audit     compare the audit logs with their seals, and these with the lines of the server's own log
                   [--organization acme] [--anchors usher.log]; ends with 1 when something is not as it was
  detach-audit     take the months of the audit log before that one out of it, each as a table of its own, to be
                   archived and dropped; --before 2026-01, at least 90 days ago
  reset            delete the data of the embedded PostgreSQL and all else in the folder

Settings come from the environment; see the README.`;

/** Runs `work` on the configured database, or else on the embedded one, which is stopped afterwards. */
async function withDatabase(settings: Settings, work: (located: Located) => Promise<void>) {
  if (settings.databaseUrl) return work({ ...settings, databaseUrl: settings.databaseUrl });
  const { folder, postgresPort } = settings;
  const embedded = await startEmbeddedPostgres({ folder, port: postgresPort, log: console.log });
  try {
    await work({ ...settings, databaseUrl: embedded.url });
  } finally {
    await embedded.stop();
  }
}

/** For commands, which pool nothing and migrate: past any pooler. */
const directly = (settings: Settings, work: (databaseUrl: string) => Promise<void>) =>
  withDatabase(settings, (located) => work(directUrlOf(located)));

/** Resolves when somebody asks the process to end: Ctrl-C, or a service manager. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

async function serve(settings: Settings, demo: boolean): Promise<void> {
  // Listened for from the start: whoever asks early must not leave PostgreSQL behind.
  const stop = asked();
  await withDatabase(settings, async (located) => {
    if (!settings.production) await migrate(directUrlOf(located));
    if (demo) await seed(located);
    const server = await startServer(located);
    console.log(`Usher listens on ${server.address} and is reached at ${settings.publicUrl}`);
    await stop;
    await server.stop();
  });
}

async function seed(settings: Located): Promise<void> {
  const orm = await createOrm(directUrlOf(settings));
  try {
    await seedDemo(orm, settings, new Date());
  } finally {
    await orm.close();
  }
}

async function runBootstrap(settings: Settings, args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      organization: text,
      "organization-name": text,
      email: text,
      "first-name": text,
      "last-name": text,
      profile: text,
    },
  });
  const parsed = BootstrapArguments.safeParse(values);
  if (!parsed.success) {
    const problems = Object.entries(fieldProblems(parsed.error));
    throw new SettingsError(
      problems.map(([name, why]) => `--${name}: ${why.join(" ")}`).join("\n"),
    );
  }
  const input = {
    organization: parsed.data.organization,
    organizationName: parsed.data["organization-name"],
    email: parsed.data.email,
    firstName: parsed.data["first-name"],
    lastName: parsed.data["last-name"],
    profile: parsed.data.profile,
  };
  await directly(settings, async (databaseUrl) => {
    await migrate(databaseUrl);
    const orm = await createOrm(databaseUrl);
    try {
      const { url, expiresAt } = await bootstrap(orm, createLinks(settings), input, new Date());
      console.log(`Made ${input.organization} with its owner ${input.email}.`);
      console.log(`To set the password, open once before ${expiresAt.toISOString()}:\n${url}`);
    } finally {
      await orm.close();
    }
  });
}

async function runRotateKeys(settings: Settings): Promise<void> {
  await directly(settings, async (databaseUrl) => {
    const pool = new Pool({ connectionString: databaseUrl, max: 1 });
    try {
      if (!(await rotateKeys(pool, secretsOf(settings), console.log))) process.exitCode = 1;
    } finally {
      await pool.end();
    }
  });
}

async function runVerifyAudit(settings: Settings, args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { organization: text, anchors: text } });
  await directly(settings, async (databaseUrl) => {
    const orm = await createOrm(databaseUrl);
    try {
      if (!(await verifyEverything(orm.em.fork(), values, console.log))) process.exitCode = 1;
    } finally {
      await orm.close();
    }
  });
}

async function runDetachAudit(settings: Settings, args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { before: { type: "string" } } });
  const before = monthOf(values.before ?? "");
  if (!before) throw new SettingsError("--before: a month such as 2026-01.");
  await directly(settings, async (databaseUrl) => {
    // It waits for whoever is reading, as long as that takes.
    const orm = await createOrm(databaseUrl, {});
    try {
      const detached = await detachMonths({ orm, clock: () => new Date() }, before, console.log);
      if (!detached) process.exitCode = 1;
    } finally {
      await orm.close();
    }
  });
}

async function main([command, ...args]: string[]): Promise<void> {
  const settings = readSettings(process.env);
  switch (command) {
    case "serve":
      return serve(settings, args.includes("--demo"));
    case "migrate":
      return directly(settings, (databaseUrl) => migrate(databaseUrl));
    case "bootstrap":
      return runBootstrap(settings, args);
    case "rotate-keys":
      return runRotateKeys(settings);
    case "verify-audit":
      return runVerifyAudit(settings, args);
    case "detach-audit":
      return runDetachAudit(settings, args);
    case "reset":
      await clearEmbeddedPostgres(settings.folder);
      return rm(settings.folder, { recursive: true, force: true });
    default:
      console.log(usage);
      process.exitCode = command === undefined || command === "help" ? 0 : 2;
  }
}

try {
  await main(process.argv.slice(2));
} catch (problem) {
  const expected = [SettingsError, Refused, PostgresUnavailable].some(
    (kind) => problem instanceof kind,
  );
  console.error(expected ? (problem as Error).message : problem);
  process.exitCode = 1;
}
