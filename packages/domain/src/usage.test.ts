import { describe, expect, test } from "vitest";
import { actorWith, allBut } from "./testing/facts.ts";
import { dailyLimit, dayIn, nextDay, whyNotConsume } from "./usage.ts";

describe("the day of a time zone", () => {
  test.each([
    ["UTC", "2026-01-31T23:59:59.999Z", "2026-01-31", "2026-02-01T00:00:00.000Z"],
    ["UTC", "2026-02-01T00:00:00.000Z", "2026-02-01", "2026-02-02T00:00:00.000Z"],
    // Both sides of midnight, in summer two hours ahead.
    ["Europe/Berlin", "2026-07-01T21:59:59.999Z", "2026-07-01", "2026-07-01T22:00:00.000Z"],
    ["Europe/Berlin", "2026-07-01T22:00:00.000Z", "2026-07-02", "2026-07-02T22:00:00.000Z"],
    // A day of 23 hours, and one of 25.
    ["Europe/Berlin", "2026-03-28T23:00:00.000Z", "2026-03-29", "2026-03-29T22:00:00.000Z"],
    ["Europe/Berlin", "2026-10-24T22:00:00.000Z", "2026-10-25", "2026-10-25T23:00:00.000Z"],
    // Thirteen hours ahead: the day is over while it is still morning in UTC.
    ["Pacific/Tongatapu", "2026-05-09T10:59:59.999Z", "2026-05-09", "2026-05-09T11:00:00.000Z"],
    ["Pacific/Tongatapu", "2026-05-09T11:00:00.000Z", "2026-05-10", "2026-05-10T11:00:00.000Z"],
    ["Asia/Kathmandu", "2026-05-09T18:14:59.999Z", "2026-05-09", "2026-05-09T18:15:00.000Z"],
    // A day that began at one o'clock: its midnight was left out.
    ["America/Sao_Paulo", "2018-11-03T12:00:00.000Z", "2018-11-03", "2018-11-04T03:00:00.000Z"],
    // The 30th was left out whole.
    ["Pacific/Apia", "2011-12-30T09:59:59.999Z", "2011-12-29", "2011-12-30T10:00:00.000Z"],
    ["Pacific/Apia", "2011-12-30T10:00:00.000Z", "2011-12-31", "2011-12-31T10:00:00.000Z"],
  ])("in %s at %s is %s, and the next begins at %s", (zone, at, day, next) => {
    expect(dayIn(zone, new Date(at))).toBe(day);
    expect(nextDay(zone, new Date(at)).toISOString()).toBe(next);
  });
});

describe("the daily limit", () => {
  const around = { topRank: 90, offers: { dailyMessageLimit: true } };
  const user = { rank: 30, dailyMessageLimit: 10 };

  test("is about messages only", () => {
    expect(dailyLimit(user, "messages", around)).toBe(10);
    expect(dailyLimit(user, "tokens", around)).toBeNull();
  });

  test("spares the top role, and everyone where there is no such limit", () => {
    expect(dailyLimit({ ...user, rank: 90 }, "messages", around)).toBeNull();
    const off = { topRank: 90, offers: { dailyMessageLimit: false } };
    expect(dailyLimit(user, "messages", off)).toBeNull();
    expect(dailyLimit({ ...user, dailyMessageLimit: null }, "messages", around)).toBeNull();
  });
});

test("one counts against oneself; a host's backend against anyone it may read", () => {
  const ada = actorWith();
  const host = actorWith({ userId: null });
  expect(whyNotConsume(ada, "ada", { byHost: false })).toBeNull();
  expect(whyNotConsume(ada, "bob", { byHost: false })).toBe("missing_permission");
  expect(whyNotConsume(host, "bob", { byHost: true })).toBeNull();
  expect(whyNotConsume(host, null, { byHost: false })).toBe("missing_permission");
  const blind = actorWith({ userId: null, permissions: allBut("users:read") });
  expect(whyNotConsume(blind, "bob", { byHost: true })).toBe("missing_permission");
});
