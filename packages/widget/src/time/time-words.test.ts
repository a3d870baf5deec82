import { describe, expect, test } from "vitest";
import { en } from "../testing/words.ts";
import { countdown, relativeTime } from "./time-words.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const noon = new Date(2026, 10, 18, 12, 0, 0).getTime();
const ago = (span: number, now = noon) => relativeTime(now - span, now, en).text;
const left = (span: number) => countdown(noon + span, noon, en).text;

describe("how long ago", () => {
  test.each([
    [0, "just now"],
    [-5 * minute, "just now"],
    [59 * second, "just now"],
    [minute, "1 minute ago"],
    [59 * minute, "59 minutes ago"],
    [2 * hour, "2 hours ago"],
    [11 * hour, "11 hours ago"],
    [13 * hour, "yesterday"],
    [35 * hour, "yesterday"],
    [3 * day, "3 days ago"],
    [6 * day, "6 days ago"],
  ])("%i ms is said as %s", (span, words) => expect(ago(span)).toBe(words));

  test("beyond a week it is a date, with the year when it is another one", () => {
    expect(ago(8 * day)).toBe("Nov 10");
    expect(ago(400 * day)).toBe("Oct 14, 2025");
  });

  test("just after midnight a moment before it is hours ago, not yesterday", () => {
    const halfPastMidnight = new Date(2026, 10, 18, 0, 30).getTime();
    expect(ago(2 * hour, halfPastMidnight)).toBe("2 hours ago");
  });

  test("the words say when they stop being right", () => {
    const at = noon - 90 * second;
    const { text, until } = relativeTime(at, noon, en);
    expect(relativeTime(at, until - 1, en).text).toBe(text);
    expect(relativeTime(at, until, en).text).not.toBe(text);
  });
});

describe("what is left", () => {
  test.each([
    [7 * day, "7 d"],
    [7 * day - minute, "7 d"],
    [6.4 * day, "6 d"],
    [day + 14 * hour, "1 d 14 h"],
    [day, "1 d"],
    [3 * hour + 12 * minute, "3 h 12 min"],
    [45 * minute, "45 min"],
    [45 * second, "45 s"],
    [0, "0 s"],
    [-hour, "0 s"],
  ])("%i ms are said as %s", (span, words) => expect(left(span)).toBe(words));

  test.each([6.4 * day, 1.7 * day, 3.3 * hour, 45.5 * minute, 30.2 * second])(
    "with %i ms left the words change exactly when they say",
    (span) => {
      const to = noon + span;
      const { text, until } = countdown(to, noon, en);
      expect(countdown(to, until - 2, en).text).toBe(text);
      expect(countdown(to, until, en).text).not.toBe(text);
    },
  );
});
