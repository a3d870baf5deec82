import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fieldProblems, type Profile, ProfileSchema } from "@usher/domain";
import ipaddr from "ipaddr.js";
import * as z from "zod/mini";
import { holdsLoopback } from "./networks.ts";

/** From the fewest lines to the most. */
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything the environment decides, read and checked once. */
export interface Settings {
  production: boolean;
  /** Unset: an embedded PostgreSQL is started. */
  databaseUrl: string | undefined;
  /** The same database past any pooler: for LISTEN, locks that outlive a transaction, jobs and migrations. */
  directUrl: string | undefined;
  /** A standby of it, from which lists are read. */
  standbyUrl: string | undefined;
  /** How many connections the requests of one server use at most; unset, the usual number. */
  poolSize: number | undefined;
  postgresPort: number;
  port: number;
  host: string;
  /** Origin that people reach the server at; links in mails begin with it. */
  publicUrl: string;
  /** At least 32 characters; keys for links and tokens are derived from it. */
  secret: string;
  /** What was made under these is good too: those of before, and the next one. */
  otherSecrets: string[];
  smtpUrl: string;
  mailFrom: string;
  /** Origins of host pages that may embed the panel. */
  allowedOrigins: string[];
  /** Addresses of proxies whose `X-Forwarded-For` is believed; without, the caller is who connects. */
  trustedProxies: string | false;
  /** Networks that webhooks may be sent to although they are not public, as CIDR. */
  webhookNetworks: string[];
  /** The host's own profiles, beside the built-in ones. */
  profiles: Profile[];
  logLevel: LogLevel;
  /** Where development keeps its data. */
  folder: string;
  /** Whoever has it reads `/metrics`; unset, nobody does. */
  metricsToken: string | undefined;
  /** For how long a server that is asked to end goes on as before, but for saying that it is not ready. */
  drainSeconds: number;
}

/** Settings once it is known which database it is, given or embedded. */
export type Located = Settings & { databaseUrl: string };

/** Where the database is reached past any pooler. */
export const directUrlOf = ({ directUrl, databaseUrl }: Located): string =>
  directUrl ?? databaseUrl;

const whole = (least: number, most: number) =>
  z.coerce.number().check(z.int(), z.gte(least), z.lte(most));
const port = (fallback: number) => z._default(whole(1, 65535), fallback);
const origin = z.string().check(
  z.refine((value) => URL.canParse(value) && new URL(value).origin === value, {
    error: "This must be an origin, like https://users.example.com, without a path.",
  }),
);
const url = (protocols: string[]) =>
  z.string().check(
    z.refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
      error: `This must be a URL that begins with ${protocols.join("// or ")}//.`,
    }),
  );

const list = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
  ),
);
const network = z.string().check(
  z.refine((value) => ipaddr.isValidCIDR(value), {
    error: "This must be a network, like 10.0.0.0/8.",
  }),
);

const secret = z.string().check(z.minLength(32));

const Environment = z.object({
  NODE_ENV: z.optional(z.string()),
  DATABASE_URL: z.optional(url(["postgres:", "postgresql:"])),
  USHER_DATABASE_DIRECT_URL: z.optional(url(["postgres:", "postgresql:"])),
  USHER_DATABASE_STANDBY_URL: z.optional(url(["postgres:", "postgresql:"])),
  // A deed that waits for another one holds a connection meanwhile: with few, all may wait.
  USHER_DATABASE_POOL_SIZE: z.optional(whole(4, 500)),
  USHER_POSTGRES_PORT: port(5433),
  PORT: port(4000),
  HOST: z.optional(z.string()),
  USHER_PUBLIC_URL: z.optional(origin),
  USHER_SECRET: z.optional(secret),
  USHER_OTHER_SECRETS: z.optional(z.pipe(list, z.array(secret))),
  USHER_SMTP_URL: z.optional(url(["smtp:", "smtps:"])),
  USHER_MAIL_FROM: z.optional(z.string().check(z.minLength(3))),
  USHER_ALLOWED_ORIGINS: z.optional(z.pipe(list, z.array(origin))),
  USHER_WEBHOOK_NETWORKS: z.optional(z.pipe(list, z.array(network))),
  USHER_TRUSTED_PROXIES: z.optional(z.string().check(z.minLength(2))),
  USHER_PROFILES: z.optional(z.string()),
  USHER_LOG_LEVEL: z.optional(z.enum(logLevels)),
  USHER_FOLDER: z.optional(z.string()),
  USHER_METRICS_TOKEN: z.optional(secret),
  USHER_DRAIN_SECONDS: z._default(whole(0, 600), 0),
});

const neededInProduction = [
  "DATABASE_URL",
  "USHER_PUBLIC_URL",
  "USHER_SECRET",
  "USHER_SMTP_URL",
  "USHER_MAIL_FROM",
  "USHER_ALLOWED_ORIGINS",
] as const;

/** Thrown when the environment is wrong; its message names each variable and what is allowed. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** The profiles in a host's file: a JSON list of them. Says which one is wrong, and where. */
function readProfiles(file: string): Profile[] {
  const wrong = (why: string) => new SettingsError(`USHER_PROFILES: ${why}`);
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, "utf8"));
  } catch (problem) {
    throw wrong(`${file} can't be read as JSON: ${(problem as Error).message}`);
  }
  const result = z.array(ProfileSchema).safeParse(given);
  if (result.success) return result.data;
  const lines = Object.entries(fieldProblems(result.error)).map(
    ([path, problems]) => `${path || "the whole"}: ${problems.join(" ")}`,
  );
  throw wrong(`in ${file}, ${lines.join(" ")}`);
}

/** A secret of this checkout, made once, so that links survive a restart in development. */
function developmentSecret(folder: string): string {
  const file = join(folder, "secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(folder, { recursive: true });
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

/** Whether nobody on the way reads along: https, or a name of this machine. */
function isSafe(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** What a store for secrets may hold. It mounts each as a file, which `USHER_SECRET_FILE` names, say. */
const secretNames = [
  "DATABASE_URL",
  "USHER_DATABASE_DIRECT_URL",
  "USHER_DATABASE_STANDBY_URL",
  "USHER_SECRET",
  "USHER_SMTP_URL",
  "USHER_METRICS_TOKEN",
] as const;

/** The environment, with what stands in files for secrets. */
function withFiles(env: Record<string, string>): Record<string, string> {
  const read = secretNames.flatMap((name) => {
    const file = env[`${name}_FILE`];
    if (file === undefined) return [];
    if (env[name] !== undefined)
      throw new SettingsError(`${name}_FILE: not together with ${name}.`);
    try {
      return [[name, readFileSync(file, "utf8").trim()]];
    } catch (problem) {
      throw new SettingsError(`${name}_FILE: ${(problem as Error).message}`);
    }
  });
  return { ...env, ...Object.fromEntries(read) };
}

function checkDatabases(values: z.infer<typeof Environment>): void {
  for (const name of ["USHER_DATABASE_DIRECT_URL", "USHER_DATABASE_STANDBY_URL"] as const)
    if (values[name] && !values.DATABASE_URL)
      throw new SettingsError(`${name}: only together with DATABASE_URL.`);
}

function checkForProduction(values: z.infer<typeof Environment>): void {
  const missing = neededInProduction.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw new SettingsError(
      missing.map((name) => `${name}: needed with NODE_ENV=production.`).join("\n"),
    );
  // Over http anybody on the way reads what people sign in with. A browser reaches its own machine without one.
  const { USHER_PUBLIC_URL: publicUrl = "", USHER_ALLOWED_ORIGINS: origins = [] } = values;
  if (!isSafe(publicUrl))
    throw new SettingsError("USHER_PUBLIC_URL: https with NODE_ENV=production.");
  const unsafe = origins.filter((origin) => !isSafe(origin));
  if (unsafe.length > 0)
    throw new SettingsError(
      `USHER_ALLOWED_ORIGINS: https with NODE_ENV=production, not ${unsafe.join(", ")}.`,
    );
  // Whatever listens there trusts who comes from the machine itself.
  if (values.USHER_WEBHOOK_NETWORKS?.some(holdsLoopback))
    throw new SettingsError("USHER_WEBHOOK_NETWORKS: no loopback with NODE_ENV=production.");
}

/** What the environment says, each by itself. */
function readEnvironment(env: Record<string, string | undefined>): z.infer<typeof Environment> {
  const given = Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const result = Environment.safeParse(withFiles(Object.fromEntries(given)));
  if (result.success) return result.data;
  const lines = Object.entries(fieldProblems(result.error)).map(
    ([name, problems]) => `${name.split(".")[0]}: ${problems.join(" ")}`,
  );
  throw new SettingsError(lines.join("\n"));
}

/** Reads the settings; throws `SettingsError` that names every variable that is wrong or missing. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const values = readEnvironment(env);
  const production = values.NODE_ENV === "production";
  checkDatabases(values);
  if (production) checkForProduction(values);
  const folder = values.USHER_FOLDER ?? fileURLToPath(new URL("../../../.usher", import.meta.url));
  return {
    production,
    databaseUrl: values.DATABASE_URL,
    directUrl: values.USHER_DATABASE_DIRECT_URL,
    standbyUrl: values.USHER_DATABASE_STANDBY_URL,
    poolSize: values.USHER_DATABASE_POOL_SIZE,
    postgresPort: values.USHER_POSTGRES_PORT,
    port: values.PORT,
    host: values.HOST ?? (production ? "0.0.0.0" : "127.0.0.1"),
    publicUrl: values.USHER_PUBLIC_URL ?? `http://localhost:${values.PORT}`,
    secret: values.USHER_SECRET ?? developmentSecret(folder),
    otherSecrets: values.USHER_OTHER_SECRETS ?? [],
    smtpUrl: values.USHER_SMTP_URL ?? "smtp://127.0.0.1:1025",
    mailFrom: values.USHER_MAIL_FROM ?? "Usher <usher@localhost>",
    allowedOrigins: values.USHER_ALLOWED_ORIGINS ?? ["http://localhost:4001"],
    trustedProxies: values.USHER_TRUSTED_PROXIES ?? false,
    webhookNetworks: values.USHER_WEBHOOK_NETWORKS ?? [],
    profiles: values.USHER_PROFILES ? readProfiles(values.USHER_PROFILES) : [],
    logLevel: values.USHER_LOG_LEVEL ?? (production ? "info" : "warn"),
    folder,
    metricsToken: values.USHER_METRICS_TOKEN,
    drainSeconds: values.USHER_DRAIN_SECONDS,
  };
}
