import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClock } from "./clock.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("whoever waits is woken when it is due, and once", () => {
  const at = createClock();
  const woken: string[] = [];
  at(Date.now() + 2000, () => woken.push("later"));
  at(Date.now() + 1000, () => woken.push("sooner"));
  vi.advanceTimersByTime(1500);
  expect(woken).toEqual(["sooner"]);
  vi.advanceTimersByTime(10_000);
  expect(woken).toEqual(["sooner", "later"]);
});

test("however many wait, one timer runs, and none when nobody does", () => {
  const at = createClock();
  const ends = [1, 2, 3].map((n) => at(Date.now() + n * 1000, () => {}));
  expect(vi.getTimerCount()).toBe(1);
  for (const end of ends) end();
  expect(vi.getTimerCount()).toBe(0);
});
