import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "..");
const docs = readFileSync(join(source, "../../../docs/theming.md"), "utf8");

const sheets = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .map((path) => readFileSync(join(source, path), "utf8"));

/** The rows of the documentation's table: a property, and what it says of its default. */
const documented = new Map(
  [...docs.matchAll(/^\| `(--usher-[\w-]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, name, unset]) => [
    name,
    unset ?? "",
  ]),
);

test("the documentation names every property that a host may set, and no other", () => {
  const used = sheets.flatMap((sheet) => sheet.match(/--usher-[\w-]+/g) ?? []);
  expect([...documented.keys()].sort()).toEqual([...new Set(used)].sort());
});

test("the documentation gives the defaults that the style sheets have", () => {
  const css = sheets.join("\n");
  const literal = /var\(\s*(--usher-[\w-]+),\s*(?:light-dark\()?([^()]*?)\)/g;
  const defaults = [...css.matchAll(literal)].flatMap(([, name = "", values = ""]) =>
    (values.match(/#[\da-f]{6}|\b\d+px\b|\b\d{3,}\b/g) ?? []).map((value) => ({ name, value })),
  );
  expect(defaults.length).toBeGreaterThan(30);
  for (const { name, value } of defaults) expect(documented.get(name), name).toContain(value);
});
