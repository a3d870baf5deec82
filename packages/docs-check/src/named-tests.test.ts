import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPages, repository } from "./pages.ts";

/** Tests that a page names, in its tables: a file of the server, and what the test is called there. */
function namedIn(text: string): { file: string; name: string }[] {
  const named = text.matchAll(/`([\w/-]+\.(?:test|faults)\.ts)`: (.+?)(?=<br>| \|)/g);
  return [...named].map(([, file = "", name = ""]) => ({ file, name: name.trim() }));
}

const pages = readPages().filter(({ path }) => /^docs\/(security|faults)\.md$/.test(path));

test("every row of the tables in docs/security.md and docs/faults.md names a test", () => {
  const rows = pages.flatMap(({ text }) => text.split("\n").filter((line) => line[0] === "|"));
  const told = rows.filter((row) => !/^\| (what went wrong|fault |---)/.test(row));
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((row) => namedIn(row).length === 0)).toEqual([]);
});

describe.each(pages.flatMap(({ text }) => namedIn(text)))("$file", ({ file, name }) => {
  test(`has the test "${name}"`, () => {
    const path = join(repository, "apps/server/src", file);
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    expect(text.replace(/\(\s+/g, "(").includes(`(${JSON.stringify(name)},`)).toBe(true);
  });
});
