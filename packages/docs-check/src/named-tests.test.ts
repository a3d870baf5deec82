import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPages, repository } from "./pages.ts";

/** Tests that a page names, in its tables: a file of the server or a whole path, and what the test is called there. */
function namedIn(text: string): { file: string; name: string }[] {
  const named = text.matchAll(/`([\w/.-]+\.(?:test|spec|faults)\.ts)`: (.+?)(?=<br>| +\|)/g);
  return [...named].map(([, file = "", name = ""]) => ({ file, name: name.trim() }));
}

const textOf = (page: string) => readPages().find(({ path }) => path === page)?.text ?? "";

/** The rows of a page's tables, without their heads. */
function rowsOf(text: string): string[] {
  const lines = text.split("\n");
  return lines.filter(
    (line, index) =>
      line[0] === "|" && !/^\| -/.test(line) && !/^\| -/.test(lines[index + 1] ?? ""),
  );
}

test.each(["docs/security.md", "docs/threat-model.md", "docs/faults.md"])(
  "every row of the tables in %s that says how Usher is defended names a test",
  (page) => {
    const sections = textOf(page)
      .split(/^## /m)
      .filter((section) => /\| test +\|/.test(section));
    const rows = sections.flatMap(rowsOf);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => namedIn(row).length === 0)).toEqual([]);
  },
);

const named = [
  "docs/asvs.md",
  "docs/faults.md",
  "docs/security.md",
  "docs/threat-model.md",
].flatMap((page) => namedIn(textOf(page)));
const once = new Map(named.map((one) => [`${one.file}: ${one.name}`, one]));

describe.each([...once.values()])("$file", ({ file, name }) => {
  test(`has the test "${name}"`, () => {
    const path = join(repository, /^(apps|packages)\//.test(file) ? "" : "apps/server/src", file);
    const text = existsSync(path) ? readFileSync(path, "utf8").replace(/\(\s+/g, "(") : "";
    const written = [JSON.stringify(name), `\`${name}\``];
    expect(written.some((words) => text.includes(`(${words},`))).toBe(true);
  });
});

/** OWASP ASVS 5.0.0: what is asked at levels 1 and 2 in the chapters that apply, in its order. */
const requirements = `
  1.1.1-2 1.2.1-9 1.3.1-11 1.4.1-3 1.5.1-2
  2.1.1-3 2.2.1-3 2.3.1-4 2.4.1-1
  3.2.1-2 3.3.1-4 3.4.1-6 3.5.1-5 3.7.1-2
  4.1.1-3 4.2.1-1 4.3.1-2 4.4.1-4
  6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 6.6.1-3 6.8.1-4
  7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.1-2
  8.1.1-2 8.2.1-3 8.3.1-1 8.4.1-1
  9.1.1-3 9.2.1-4
  10.1.1-2 10.2.1-2 10.3.1-4 10.4.1-11 10.5.1-5 10.6.1-2 10.7.1-3
  11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1-1 11.6.1-1
  13.1.1-1 13.2.1-5 13.3.1-2 13.4.1-5
  14.1.1-2 14.2.1-4 14.3.1-3
  15.1.1-3 15.2.1-3 15.3.1-7
  16.1.1-1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3`
  .trim()
  .split(/\s+/)
  .flatMap((range) => {
    const [, section, first, last] = /^(\d+\.\d+)\.(\d+)-(\d+)$/.exec(range) ?? [];
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, index) => `${section}.${Number(first) + index}`);
  });

describe("docs/asvs.md", () => {
  const rows = rowsOf(textOf("docs/asvs.md"));
  const state = (row: string) => /\| \*\*(met|not applicable|not met)\*\*\. \S/.exec(row)?.[1];

  test("has each requirement of levels 1 and 2 once, and no other", () => {
    const ids = rows.map((row) => /^\| v5\.0\.0-([\d.]+) +\|/.exec(row)?.[1]);
    expect(ids).toEqual(requirements);
  });

  test("says of each whether it is met, and by which test where one can tell", () => {
    expect(rows.filter((row) => !state(row))).toEqual([]);
    const untried = rows.filter((row) => state(row) === "met" && namedIn(row).length === 0);
    expect(untried.filter((row) => !row.includes("No test of its own"))).toEqual([]);
  });

  test("counts them rightly", () => {
    const count = (of: string) => rows.filter((row) => state(row) === of).length;
    expect(textOf("docs/asvs.md")).toContain(
      `${count("met")} are met, ${count("not applicable")} do not apply, ${count("not met")} are not met.`,
    );
  });
});
