import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

const lineOf = (value: string | number | null) => csvOf([[value]]).slice(1, -2);

test.each([
  ["Ada", "Ada"],
  [null, ""],
  [-3, "-3"],
  ['Ada "A" Bright', '"Ada ""A"" Bright"'],
  ["Bright, Ada", '"Bright, Ada"'],
  ["two\nlines", '"two\nlines"'],
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM", "'@SUM"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
])("%j is written as %j", (value, written) => {
  expect(lineOf(value)).toBe(written);
});

test("lines end as RFC 4180 has it, and the file says that it is UTF-8", () => {
  expect(
    csvOf([
      ["a", "b"],
      [1, null],
    ]),
  ).toBe("\uFEFFa,b\r\n1,\r\n");
});
