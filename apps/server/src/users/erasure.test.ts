import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "../testing/signing-in.ts";
import { marks, somebodyWithTraces } from "../testing/traces.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Every column that text can stand in, of our tables and of the queue's. */
const textColumns = () =>
  sql<{ place: string; column: string }>(
    world,
    `select c.table_schema || '.' || c.table_name as place, c.column_name as column
     from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'graphile_worker')
       and (c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')
            or c.udt_name in ('citext', 'name'))`,
  );

/** The columns in which any of these words stands, with the words. */
async function columnsWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { place, column } of await textColumns())
    for (const word of words) {
      const [row] = await sql<{ there: boolean }>(
        world,
        `select exists (select from ${place} where position(? in lower("${column}"::text)) > 0) as there`,
        [word],
      );
      if (row?.there) found.push(`${place.replace("public.", "")}.${column}: ${word}`);
    }
  return found;
}

test("who is erased is nowhere any more, in no text of any table", async () => {
  const { owner, person } = await somebodyWithTraces(world);
  const words = Object.values(marks);
  const before = await columnsWith(words);
  // Everything that was looked for was there: it would be found.
  for (const word of words) expect(before.join("\n")).toContain(word);
  await owner.users.delete.mutate({ userId: person.id });
  const after = await columnsWith(words);
  // Ids stay, in the audit log above all (decision 4): they are nobody's any more.
  expect(after).toEqual([]);
});
