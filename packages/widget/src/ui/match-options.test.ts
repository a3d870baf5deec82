import { expect, test } from "vitest";
import { matchOptions } from "./match-options.ts";

const options = [
  { label: "Zoë Müller", beneath: "zoe@example.com" },
  { label: "Design", beneath: "12 members" },
  { label: "Design systems" },
];

const labels = (query: string) => matchOptions(options, query).map((option) => option.label);

test("an empty query keeps every option", () => {
  expect(labels("  ")).toHaveLength(3);
});

test("case and accents make no difference, in the query or the option", () => {
  expect(labels("zoe muller")).toEqual(["Zoë Müller"]);
  expect(labels("ZOË")).toEqual(["Zoë Müller"]);
});

test("every word must be there, in any order, in the label or beneath it", () => {
  expect(labels("members design")).toEqual(["Design"]);
  expect(labels("systems design")).toEqual(["Design systems"]);
  expect(labels("design nobody")).toEqual([]);
});
