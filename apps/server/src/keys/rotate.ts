import type { Pool } from "pg";
import { createVault, UnknownKey, type Vault } from "../sealing.ts";
import { keyId, type Secrets } from "../tokens.ts";
import { type SealedColumn, sealedColumns } from "./sealed-columns.ts";
import { countLeft, sayWhatIsLeft } from "./what-is-left.ts";

/** What needs not be sealed anew, or can't be. */
const anew = new Set(["current", "none"]);

/** How many values are sealed anew by one statement. */
const perBatch = 500;

/**
 * Seals under the first secret whatever is sealed under another, while servers run. A value is replaced only
 * where it is still the one that was read, so that whoever writes meanwhile wins. It looks for what is left,
 * so that it may be killed and begun again at any time. Says how far it is and what is left by each key;
 * answers whether all is under the first one.
 */
export async function rotateKeys(
  pool: Pool,
  secrets: Secrets,
  say: (line: string) => void,
): Promise<boolean> {
  const damaged = new Set<string>();
  for (const column of sealedColumns) {
    const vault = createVault(secrets, column.purpose);
    const rotation = { pool, column, vault, current: keyId(secrets[0]), say, damaged };
    // A server that runs with the settings of before may seal more under another key meanwhile.
    let changed: number;
    do changed = await sealAnew(rotation);
    while (changed > 0);
  }
  for (const one of damaged) say(`Damaged, and opened by no key: ${one}`);
  const left = await countLeft(pool, secrets);
  sayWhatIsLeft(left, say);
  const done = left.every(({ place, counts }) => anew.has(place) || counts.length === 0);
  return done && damaged.size === 0;
}

interface Rotation {
  pool: Pool;
  column: SealedColumn;
  vault: Vault;
  current: string;
  say(line: string): void;
  /** The rows whose value is not what was sealed. */
  damaged: Set<string>;
}

interface Row {
  id: string;
  boundTo: string;
  value: string;
}

/** Goes over a column once, in the order of its rows, and answers how many it changed. */
async function sealAnew(rotation: Rotation): Promise<number> {
  let changed = 0;
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await nextRows(rotation, after);
    const last = rows.at(-1);
    if (!last) return changed;
    const replaced = await replace(rotation, rows);
    changed += replaced;
    if (replaced > 0) rotation.say(`${rotation.column.what}: ${changed} sealed anew`);
    after = last.id;
  }
}

/** The next rows that another key than the current one sealed. */
async function nextRows(
  { pool, column: { table, key, column, boundTo }, current }: Rotation,
  after: string | null,
): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `select ${key} as id, ${boundTo} as "boundTo", ${column} as value from ${table}
     where ($1::uuid is null or ${key} > $1) and strpos(${column}, '.') > 0
       and split_part(${column}, '.', 1) <> $2
     order by ${key} limit $3`,
    [after, current, perBatch],
  );
  return rows;
}

async function replace(rotation: Rotation, rows: readonly Row[]): Promise<number> {
  const { table, key, column } = rotation.column;
  const pairs = rows.flatMap((row) => {
    const value = underCurrent(rotation, row);
    return value === null ? [] : [{ ...row, by: value }];
  });
  const { rowCount } = await rotation.pool.query(
    `update ${table} t set ${column} = n.by
     from unnest($1::uuid[], $2::text[], $3::text[]) as n (id, was, by)
     where t.${key} = n.id and t.${column} = n.was`,
    [pairs.map(({ id }) => id), pairs.map(({ value }) => value), pairs.map(({ by }) => by)],
  );
  return rowCount ?? 0;
}

/** The value under the current key, or null where it can't be opened. */
function underCurrent(
  { vault, damaged, column }: Rotation,
  { id, boundTo, value }: Row,
): string | null {
  try {
    return vault.seal(vault.open(value, boundTo), boundTo);
  } catch (problem) {
    if (!(problem instanceof UnknownKey))
      damaged.add(`${column.table}.${column.column} of ${id}, sealed by ${value.split(".")[0]}`);
    return null;
  }
}
