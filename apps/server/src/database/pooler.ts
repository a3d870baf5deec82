import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import { SettingsError } from "../settings.ts";
import { shortWaits } from "./orm.ts";

/** How long a notification may take that is never to come through some poolers, in milliseconds. */
const patience = 3000;

/**
 * Throws `SettingsError` when what one connection tells is not heard on another one: a pooler in transaction mode
 * lends connections for a transaction each, and whatever outlives one is lost without a word.
 */
export async function insistOnListening(pool: Pool): Promise<void> {
  const channel = `usher_probe_${randomUUID().replaceAll("-", "")}`;
  const listener = await pool.connect();
  try {
    await listener.query(`listen ${channel}`);
    const heard = once(listener, "notification", { signal: AbortSignal.timeout(patience) });
    heard.catch(() => {});
    await pool.query("select pg_notify($1, '')", [channel]);
    await heard.catch(() => {
      throw new SettingsError(
        "USHER_DATABASE_DIRECT_URL: it has to lead to PostgreSQL itself, or to a pooler in session mode; where it is unset, DATABASE_URL has to.",
      );
    });
  } finally {
    listener.release(true);
  }
}

/** The time limits that requests' connections asked for and did not get: a pooler may leave them out. */
export async function unheededLimits(orm: MikroORM): Promise<string[]> {
  const asked = Object.entries(shortWaits).filter(([name]) => name.endsWith("_timeout"));
  const settings = await orm.em
    .fork()
    .execute<{ name: string; setting: string }[]>(
      "select name, setting from pg_settings where name in (?)",
      [asked.map(([name]) => name)],
    );
  const given = new Map(settings.map(({ name, setting }) => [name, Number(setting)]));
  return asked
    .filter(([name, limit]) => given.get(name) !== limit)
    .map(([name, limit]) => `${name} = ${limit}`);
}
