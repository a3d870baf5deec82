import { expect, test } from "vitest";
import { anchorShift } from "./virtual-rows.ts";

test("rows added above move the anchor down by as many", () => {
  expect(anchorShift(["a", "b", "c"], ["x", "a", "y", "b", "c"], 1)).toBe(2);
});

test("rows added below do not move it", () => {
  expect(anchorShift(["a", "b"], ["a", "b", "c"], 1)).toBe(0);
});

test("when the anchor itself goes, the row above it stays where it is", () => {
  expect(anchorShift(["a", "b", "c"], ["x", "a", "c"], 1)).toBe(1);
});

test("when nothing of before is left, nothing moves", () => {
  expect(anchorShift(["a"], ["b"], 0)).toBe(0);
  expect(anchorShift([], ["b"], 0)).toBe(0);
});
