import { expect, test } from "vitest";
import { firstEndDay, startOfDay } from "./suspension-days.ts";

test("a suspension ends tomorrow at the earliest, over the ends of months and years", () => {
  expect(firstEndDay(new Date(2026, 10, 18, 23, 59))).toBe("2026-11-19");
  expect(firstEndDay(new Date(2026, 11, 31))).toBe("2027-01-01");
});

test("a day is its first instant where the reader is; no day is no end", () => {
  expect(startOfDay("2026-11-19")).toBe(new Date(2026, 10, 19).toISOString());
  expect(startOfDay("")).toBeUndefined();
});
