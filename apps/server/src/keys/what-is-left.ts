import type { Pool } from "pg";
import { deriveKey, keyId, type Secrets } from "../tokens.ts";
import { sealedColumns } from "./sealed-columns.ts";

/** What one key seals. */
export interface Left {
  /** Null for what names none: recovery codes of before, which are good as long as their secret is known. */
  key: string | null;
  place: "current" | "other" | "unknown" | "none";
  /** E.g. "3 authenticator apps". */
  counts: string[];
}

/** What is sealed by each key: those of the settings in their order, then whatever else is found. */
export async function countLeft(pool: Pool, secrets: Secrets): Promise<Left[]> {
  const [current, ...others] = secrets.map(keyId);
  const left = new Map<string | null, Left>();
  if (current) left.set(current, { key: current, place: "current", counts: [] });
  for (const key of others) left.set(key, { key, place: "other", counts: [] });
  for (const { what, table, column, purpose } of sealedColumns) {
    const names = new Map(secrets.map((one) => [keyId(deriveKey(one, purpose)), keyId(one)]));
    const counts = new Map<string | null, number>();
    for (const { key, count } of await countByKey(pool, table, column)) {
      const name = names.get(key ?? "") ?? key;
      counts.set(name, (counts.get(name) ?? 0) + Number(count));
    }
    for (const [key, count] of counts) {
      const place = key === null ? "none" : "unknown";
      const one = left.get(key) ?? { key, place, counts: [] };
      left.set(key, { ...one, counts: [...one.counts, `${count} ${what}`] });
    }
  }
  return [...left.values()];
}

async function countByKey(pool: Pool, table: string, column: string) {
  const { rows } = await pool.query<{ key: string | null; count: string }>(
    `select case when strpos(${column}, '.') > 0 then split_part(${column}, '.', 1) end as key,
            count(*) from ${table} where ${column} is not null group by 1 order by 1`,
  );
  return rows;
}

const words = {
  current: "the key of USHER_SECRET",
  other: "a key of USHER_OTHER_SECRETS",
  unknown:
    "a key that is not known here, so that nothing can open these: put its secret into USHER_OTHER_SECRETS and run this again",
  none: "made before keys had names; good as long as their secret is known, and gone once renewed",
} as const;

export function sayWhatIsLeft(left: readonly Left[], say: (line: string) => void): void {
  for (const { key, place, counts } of left)
    say(`${key ?? "No key"} (${words[place]}): ${counts.join(", ") || "nothing"}`);
}
