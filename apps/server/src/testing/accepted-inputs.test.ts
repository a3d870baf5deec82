import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type Accepted, fromLines, inputsOfRouter, narrowed, toLines } from "./accepted-inputs.ts";

/** Every field that clients of this major version may send. A line may be added to it, and none may go. */
const file = new URL("./accepted-inputs.txt", import.meta.url);

test("what an older client of this major version sends is still accepted", async () => {
  const before = fromLines(await readFile(file, "utf8"));
  expect(before.size).toBeGreaterThan(100);
  expect(narrowed(before, inputsOfRouter())).toEqual([]);
});

test("every field that is accepted stands in the file (vitest -u adds what is new)", async () => {
  await expect(toLines(inputsOfRouter())).toMatchFileSnapshot(file.pathname);
});

describe("an older client is left behind", () => {
  const before = new Map<string, Accepted>([
    ["users.list", { optional: false, kinds: ["object"] }],
    ["users.list sort", { optional: true, kinds: ['"email"', '"name"'] }],
  ]);
  test.each<[string, [string, Accepted] | string, string[]]>([
    ["by a field that is gone", "users.list sort", ["users.list sort is gone"]],
    [
      "by a value that is gone",
      ["users.list sort", { optional: true, kinds: ['"name"'] }],
      ['users.list sort is no "email"'],
    ],
    [
      "by a field that must be given now",
      ["users.list sort", { optional: false, kinds: ['"email"', '"name"'] }],
      ["users.list sort must be given"],
    ],
    [
      "by a new field that must be given",
      ["users.list limit", { optional: false, kinds: ["integer"] }],
      ["users.list limit must be given"],
    ],
    ["not by a field that may be given", ["users.list limit", { optional: true, kinds: [] }], []],
    ["not by a new procedure", ["users.merge", { optional: false, kinds: ["object"] }], []],
  ])("%s", (_, change, expected) => {
    const now = new Map(before);
    if (typeof change === "string") now.delete(change);
    else now.set(...change);
    expect(narrowed(before, now)).toEqual(expected);
  });
});
