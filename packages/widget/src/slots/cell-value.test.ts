import { afterEach, expect, test, vi } from "vitest";
import { userRow } from "../testing/rows.ts";
import { valueIn, valueText } from "./cell-value.ts";

afterEach(() => vi.unstubAllGlobals());

test("a value is written as the language writes its type", () => {
  expect(valueText(1234.5, "de")).toBe("1.234,5");
  expect(valueText(1234.5, "en")).toBe("1,234.5");
  expect(valueText(new Date(2026, 2, 4), "en")).toBe("Mar 4, 2026");
  expect(valueText(new Date(2026, 2, 4), "de")).toBe("04.03.2026");
  expect(valueText("Blue", "de")).toBe("Blue");
});

test("of nothing, and of a date that is none, nothing is written", () => {
  expect([null, undefined, new Date("soon")].map((value) => valueText(value, "en"))).toEqual([
    "",
    "",
    "",
  ]);
});

test("a column that throws says nothing, and the host's error reporting hears of it", () => {
  const report = vi.fn();
  vi.stubGlobal("reportError", report);
  const mistake = new Error("no team");
  const value = () => {
    throw mistake;
  };
  expect(valueIn({ key: "team", header: "Team", value }, userRow())).toBeUndefined();
  expect(report).toHaveBeenCalledExactlyOnceWith(mistake);
});

test("a column reads the metadata of the person", () => {
  const column = { key: "badge", header: "Badge", value: userBadge };
  expect(valueIn(column, userRow({ metadata: { badge: 7 } }))).toBe(7);
  expect(valueIn(column, userRow())).toBeUndefined();
});

const userBadge = ({ metadata }: { metadata: Record<string, string | number | boolean> }) =>
  metadata.badge;
