import { expect, test } from "vitest";
import { retryDelay } from "./live.ts";

test("each try waits twice as long as the one before, at most half a minute", () => {
  const delays = [0, 1, 2, 3, 10, 50].map((attempt) => retryDelay(attempt, () => 1));
  expect(delays).toEqual([1000, 2000, 4000, 8000, 30_000, 30_000]);
});

test("panels do not all come back at the same instant", () => {
  expect(retryDelay(3, () => 0)).toBe(4000);
});
