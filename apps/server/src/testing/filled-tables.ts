import type { Client } from "pg";

/** A table of the database, found in its catalog. */
export interface Table {
  /** With its schema. */
  name: string;
  /** The column that names the organization a row belongs to; null where there is none. */
  organizationColumn: string | null;
  columns: { name: string; type: string }[];
}

/** Every table there is but PostgreSQL's own and parts of others, with the columns that a row can be given. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: Table["columns"] }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
            json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null))
                     order by a.attnum) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                        and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     group by 1 order by 1`,
  );
  return rows.map(({ name, columns }) => {
    const own = columns.some((column) => column.name === "organization_id");
    const organizationColumn = own
      ? "organization_id"
      : name.endsWith(".organization")
        ? "id"
        : null;
    return { name, columns, organizationColumn };
  });
}

const values: [RegExp, string][] = [
  [/\[\]$/, "'{}'"],
  [/^uuid$/, "gen_random_uuid()"],
  [/^bytea$/, "''"],
  [/^json/, "'{}'"],
  [/^timestamp|^date$/, "now()"],
  [/int|numeric/, "1"],
  [/^boolean$/, "false"],
  [/./, "gen_random_uuid()::text"],
];

const literalOf = (type: string) => values.find(([pattern]) => pattern.test(type))?.[1] ?? "null";

/** SQL that puts a row of this organization into a table; whether it makes sense is nobody's business. */
export function insertInto(table: Table, organizationId: string): string {
  const given = table.columns.map(({ name, type }) =>
    name === table.organizationColumn ? `'${organizationId}'` : literalOf(type),
  );
  const names = table.columns.map(({ name }) => `"${name}"`);
  return `insert into ${table.name} (${names}) values (${given})`;
}

/** Puts a row of each organization into each of the tables, whatever its columns must keep to. */
export async function fill(client: Client, tables: Table[], organizationIds: string[]) {
  const { rows } = await client.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
     from pg_constraint where contype = 'c' and conrelid <> 0 and connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of rows) await client.query(drop);
  // No foreign key is looked at, and no trigger runs.
  await client.query("set session_replication_role = replica");
  for (const table of tables)
    for (const id of organizationIds) await client.query(insertInto(table, id));
  await client.query("reset session_replication_role");
}
