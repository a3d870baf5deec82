import { expect, test } from "vitest";
import type { Announced } from "./announce.ts";
import { createRing } from "./ring.ts";

const start = new Date("2026-03-01T12:00:00Z");
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);

const numbered = (number: number): Announced => ({
  id: `event-${number}`,
  organizationId: "o",
  type: "everyone-changed",
});

/** A ring that has heard so many, one each millisecond. */
function ringOf(count: number) {
  const ring = createRing();
  const begin = ring.position(start);
  for (let number = 1; number <= count; number++) ring.add(numbered(number), later(number));
  return { ring, begin, now: later(count) };
}

test("from the beginning everything is told, from the end nothing", () => {
  const { ring, begin, now } = ringOf(3);
  expect(ring.since(begin, now)).toEqual([1, 2, 3].map(numbered));
  expect(ring.since("event-2", now)).toEqual([numbered(3)]);
  expect(ring.position(now)).toBe("event-3");
  expect(ring.since("event-3", now)).toEqual([]);
});

test("the last thousand are kept, and who stands right before them has missed nothing", () => {
  const { ring, begin, now } = ringOf(1002);
  expect(ring.since("event-2", now)).toHaveLength(1000);
  expect(ring.since("event-1", now)).toBeNull();
  expect(ring.since(begin, now)).toBeNull();
});

test("after five minutes nothing is kept but the place after it", () => {
  const { ring } = ringOf(3);
  const now = later(5 * 60_000 + 3);
  expect(ring.since("event-2", now)).toBeNull();
  expect(ring.since("event-3", now)).toEqual([]);
  expect(ring.position(now)).toBe("event-3");
});

test("it is forgotten when nobody came by for five minutes", () => {
  const { ring, now } = ringOf(1);
  expect(ring.isForgotten(later(5 * 60_000 + 1))).toBe(false);
  expect(ring.isForgotten(later(5 * 60_000 + 2))).toBe(true);
  ring.since("event-1", now);
  expect(ring.isForgotten(later(5 * 60_000 + 1))).toBe(false);
});
