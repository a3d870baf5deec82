import { expect, test } from "vitest";
import { barLines, table } from "./words.ts";

test("a bar's line has its figure, its limit and whether it is kept", () => {
  const lines = barLines([
    { name: "sign-in", figure: 1.234, unit: "times", limit: { atMost: 1.2 } },
    { name: "memory", figure: 312.4, unit: "MB", limit: { atMost: 400 } },
    { name: "search", figure: 12.34, unit: "times", limit: { atLeast: 8 }, worst: '"ann"' },
  ]);
  expect(lines.map((line) => line.replace(/ +/g, " "))).toEqual([
    "sign-in 1.23× ≤ 1.2× short",
    "memory 312 MB ≤ 400 MB ok",
    'search (worst "ann") 12.3× ≥ 8× ok',
    "bars met 2 of 3",
  ]);
});

test("a table's columns are as wide as what is in them", () => {
  expect(
    table([
      ["a", "long head"],
      ["longer", "b"],
    ]),
  ).toEqual(["| a      | long head |", "| ------ | --------- |", "| longer | b         |"]);
});
