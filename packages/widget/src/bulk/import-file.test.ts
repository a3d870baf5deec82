import { describe, expect, test } from "vitest";
import { guessMapping, inParts, linesOf, readRows } from "./import-file.ts";

const usual = { role: null, license: null };

describe("a file", () => {
  test("names its columns in the first line, in any order and spelling", () => {
    const file = readRows([
      ["Phone", "E-Mail Address", "LICENCE", "Role"],
      ["1", "a@b.example", "Pro", "Member"],
    ]);
    expect(file).toMatchObject({ headers: ["Phone", "E-Mail Address", "LICENCE", "Role"] });
    const mapping = guessMapping(file);
    expect(mapping).toEqual({ email: 1, roles: 3, licenseType: 2, groups: null, note: null });
    expect(linesOf(file, mapping, usual)).toEqual([
      { email: "a@b.example", roles: ["Member"], licenseType: "Pro" },
    ]);
  });

  test("begins with somebody when its first line has an address", () => {
    const file = readRows([
      ["a@b.example", "Member"],
      ["c@d.example", ""],
    ]);
    expect(file).toMatchObject({ headers: null, rows: [{}, {}] });
    expect(guessMapping(file)).toMatchObject({ email: 0, roles: 1, licenseType: null });
  });

  test("has its addresses where most lines have one, whatever the column is called", () => {
    const file = readRows([
      ["Who", "Where"],
      ["Ada", "a@b.example"],
      ["Bob", "b@b.example"],
    ]);
    expect(guessMapping(file).email).toBe(1);
  });

  test("brings several groups in one cell, and what is usual where it says nothing", () => {
    const file = readRows([
      ["email", "groups", "note"],
      ["a@b.example", "Design; Sales |Ops", " Hello "],
      ["c@d.example"],
    ]);
    expect(linesOf(file, guessMapping(file), { role: "member", license: "pro" })).toEqual([
      {
        email: "a@b.example",
        roles: ["member"],
        licenseType: "pro",
        groups: ["Design", "Sales", "Ops"],
        note: "Hello",
      },
      { email: "c@d.example", roles: ["member"], licenseType: "pro" },
    ]);
  });
});

describe("many lines", () => {
  test("go in calls of at most a thousand", () => {
    const parts = inParts(Array.from({ length: 2500 }, (_, n) => n));
    expect(parts.map(({ length }) => length)).toEqual([1000, 1000, 500]);
    expect(parts.flat()).toHaveLength(2500);
  });

  test("go in smaller ones when they are long", () => {
    const parts = inParts(Array.from({ length: 5 }, () => "x".repeat(200_000)));
    expect(parts.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
  });

  test("are none when there are none", () => {
    expect(inParts([])).toEqual([]);
  });
});
