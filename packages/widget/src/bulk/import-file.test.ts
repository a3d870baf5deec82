import { describe, expect, test } from "vitest";
import { languages } from "../messages/languages.ts";
import { en } from "../testing/words.ts";
import { guessMapping, inParts, lineFields, linesOf, readRows } from "./import-file.ts";

const { fields } = en.bulk.import;
const usual = { role: null, license: null };

describe("a file", () => {
  test("names its columns in the first line, in any order and spelling", () => {
    const file = readRows([
      ["Phone", "E-Mail Address", "LICENCE", "Role"],
      ["1", "a@b.example", "Pro", "Member"],
    ]);
    expect(file).toMatchObject({ headers: ["Phone", "E-Mail Address", "LICENCE", "Role"] });
    const mapping = guessMapping(file, fields);
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
    expect(guessMapping(file, fields)).toMatchObject({ email: 0, roles: 1, licenseType: null });
  });

  test("has its addresses where most lines have one, whatever the column is called", () => {
    const file = readRows([
      ["Who", "Where"],
      ["Ada", "a@b.example"],
      ["Bob", "b@b.example"],
    ]);
    expect(guessMapping(file, fields).email).toBe(1);
  });

  test("brings several groups in one cell, and what is usual where it says nothing", () => {
    const file = readRows([
      ["email", "groups", "note"],
      ["a@b.example", "Design; Sales |Ops", " Hello "],
      ["c@d.example"],
    ]);
    expect(linesOf(file, guessMapping(file, fields), { role: "member", license: "pro" })).toEqual([
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

describe.each(Object.keys(languages))("a file of somebody who reads %s", (tag) => {
  async function wordsOf() {
    const bulk = await (await languages[tag]?.())?.areas.bulk();
    return bulk?.words.import.fields ?? expect.unreachable(`there is no ${tag}`);
  }
  const inReverse = { email: 5, roles: 4, licenseType: 3, groups: 2, note: 1 };
  /** The first column has addresses too: only its heading can tell which are meant. */
  const row = ["boss@b.example", "Hello", "Design", "Pro", "Member", "a@b.example"];
  const linesUnder = (headings: string[]) => ({ headers: headings, rows: [row] });

  test("names its columns in that language, however they are ordered", async () => {
    const said = await wordsOf();
    const headings = lineFields.map((field) => said[field]).reverse();
    for (const spell of [asItIs, loudly, without]) {
      const file = linesUnder(["#", ...headings.map(spell)]);
      expect(guessMapping(file, said)).toEqual(inReverse);
    }
  });

  test("may name them in English as well", async () => {
    const file = linesUnder(["#", "Note", "Groups", "License", "Role", "E-mail"]);
    expect(guessMapping(file, await wordsOf())).toEqual(inReverse);
  });
});

const asItIs = (heading: string) => heading;
const loudly = (heading: string) => ` ${heading.toUpperCase()}: `;
/** As somebody types it whose keyboard has no accents. */
const without = (heading: string) => heading.normalize("NFD").replace(/\p{M}/gu, "");

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
