import { expect, test } from "vitest";
import { median, quantile } from "./statistics.ts";

test("a quantile is the value that its share of all lies at or below", () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(median(values)).toBe(100);
  expect(quantile(values, 0.99)).toBe(198);
  expect(quantile(values, 1)).toBe(200);
});

test("numbers are ordered as numbers, and one is its own median", () => {
  expect(median([100, 9, 20])).toBe(20);
  expect(median([7])).toBe(7);
  expect(quantile([7, 8], 0.99)).toBe(8);
});

test("there is none of nothing", () => {
  expect(() => median([])).toThrow("nothing");
});
