import { readFileSync } from "node:fs";
import { Client } from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "../testing/database.ts";
import { tablesOf } from "../testing/filled-tables.ts";

/** By table, what keeps it from being spread by organization: keys without that column, and references without it. */
interface Obstacles {
  name: string;
  keys: string;
  references: string;
}

/** Of every table of an organization, from the catalog. */
async function obstaclesOf(client: Client): Promise<Obstacles[]> {
  const tenants = (await tablesOf(client)).filter((table) => table.organizationColumn !== null);
  const { rows } = await client.query<Obstacles>(
    `with own as (
       select c.oid, c.relname as name,
         case c.relname when 'organization' then 'id' else 'organization_id' end as organization
       from pg_class c where c.oid = any($1::regclass[])
     )
     select name,
       (select coalesce(string_agg(distinct keys.columns, ' ' order by keys.columns), '') from (
          select '(' || string_agg(a.attname, ', ' order by k.place) || ')' as columns
          from pg_index i, unnest(i.indkey) with ordinality k(number, place)
          join pg_attribute a on a.attrelid = own.oid and a.attnum = k.number
          where i.indrelid = own.oid and i.indisunique
          group by i.indexrelid having not own.organization = any(array_agg(a.attname))) keys) as keys,
       (select coalesce(string_agg(distinct f.confrelid::regclass::text, ' '), '')
        from pg_constraint f
        where f.conrelid = own.oid and f.contype = 'f' and not exists (
          select from pg_attribute a
          where a.attrelid = own.oid and a.attnum = any(f.conkey) and a.attname = own.organization)) as references
     from own order by name collate "C"`,
    [tenants.map(({ name }) => name)],
  );
  return rows;
}

/** The same as the guide has it. */
function obstaclesInGuide(): Obstacles[] {
  const guide = readFileSync(new URL("../../../../docs/deploy.md", import.meta.url), "utf8");
  const [, section = ""] = guide.split("## Spread over several PostgreSQL");
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => {
    const [, name = "", keys = "", references = ""] = row.split("|").map((cell) => cell.trim());
    const plain = (cell: string) => cell.replaceAll("`", "");
    return { name: plain(name), keys: plain(keys), references: plain(references) };
  });
}

test("the guide to deployment lists every table of an organization, with what keeps it from being spread by organization", async () => {
  const database = await createTestDatabase();
  const client = new Client(database.url);
  await client.connect();
  try {
    expect(obstaclesInGuide()).toEqual(await obstaclesOf(client));
  } finally {
    await client.end();
    await database.drop();
  }
});
