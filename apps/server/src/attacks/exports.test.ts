import { systemProfile, systemSlug } from "@usher/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CsvColumn, csv } from "../csv.ts";
import { ended, these } from "../testing/bulk.ts";
import { allPieces } from "../testing/callers.ts";
import { procedures } from "../testing/procedures.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

/** No file that is downloaded runs on the machine of whoever opens it in a spreadsheet. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV Injection), and NUL. */
const beginnings = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"];

/** The cells of a CSV file (RFC 4180), as a spreadsheet reads them. */
function cellsOf(file: string): string[] {
  const cells = file.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n|$)/g);
  return [...cells].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

const runs = (cell: string) => beginnings.some((beginning) => cell.startsWith(beginning));

test.each(beginnings)("a cell that begins with %j is text", (beginning) => {
  const columns: CsvColumn<string>[] = [{ head: "Cell", cell: (value) => value }];
  for (const rest of ["cmd|'/c calc'!A0", "1+1", '"",=1', "", "\r\n=1", ",=1", "\0=1", "=1"]) {
    const [cell = "", ...more] = cellsOf(csv.rows(columns, [beginning + rest]));
    expect(more.filter(Boolean)).toEqual([]);
    expect(runs(cell)).toBe(false);
    expect(cell).not.toContain("\0");
    expect(cell.endsWith(rest.replaceAll("\0", ""))).toBe(true);
  }
});

test.each(["\n", "\r", "\r\n"])("a line break %j within a cell begins no other", (lineBreak) => {
  const columns: CsvColumn<string>[] = [{ head: "Cell", cell: (value) => value }];
  const value = `plain${lineBreak}=cmd`;
  expect(csv.rows(columns, [value])).toBe(`"${value}"\r\n`);
});

test("no export has a cell that runs, whatever stands in the database", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const administration = { profile: systemProfile.key, slug: systemSlug };
  const { sam } = await world.organization({ sam: "system-administrator" }, administration);
  const caller = world.as(olga);
  const called = beginnings.filter((beginning) => !/[\0\r\n\t]/.test(beginning));
  for (const beginning of called)
    await caller.users.update.mutate({ userId: mia.id, firstName: `${beginning}cmd` });
  const started = await caller.bulk.start.mutate({
    ...{ action: "suspend", params: { reason: "=cmd" }, expectedTotal: 1 },
    selection: these(mia),
  });
  await ended(caller, started.jobId);
  // Past every check of inputs, as another fault would leave it.
  const hostile = "E'\\n=cmd'";
  await sql(
    world,
    `update app_user set first_name = ${hostile}, last_name = '=cmd', about = '=cmd', external_id = '@cmd'
     where id = ?`,
    [mia.id],
  );
  await sql(world, "update organization set name = '=cmd', plan = '+cmd' where id = ?", [
    olga.organization.id,
  ]);
  const files: Record<string, () => Promise<AsyncIterable<string>>> = {
    "users.export": () => caller.users.export.mutate({}),
    "audit.export": () => caller.audit.export.mutate({ format: "csv" }),
    "bulk.export": () => caller.bulk.export.mutate({ jobId: started.jobId }),
    "system.export": () => world.as(sam).system.export.mutate(),
  };
  const exporting = procedures().flatMap(({ path }) => (path.endsWith(".export") ? [path] : []));
  expect(Object.keys(files).toSorted()).toEqual(exporting.toSorted());
  for (const [path, file] of Object.entries(files)) {
    const cells = cellsOf((await allPieces(file())).join(""));
    expect([path, cells.some((cell) => cell.includes("cmd"))]).toEqual([path, true]);
    expect([path, cells.filter(runs)]).toEqual([path, []]);
  }
});
