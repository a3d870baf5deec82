import { expect, test } from "vitest";
import { auditAreas, filterOf, isNarrowed, wholeLog } from "./audit-filter.ts";

test("the whole log is asked for without a filter", () => {
  expect(filterOf(wholeLog)).toEqual({});
  expect(isNarrowed(wholeLog)).toBe(false);
});

test("an area stands for all of its actions", () => {
  const { actions } = filterOf({ ...wholeLog, areas: ["mfa"] });
  expect(actions).toContain("mfa.reset");
  expect(actions?.every((action) => action.startsWith("mfa."))).toBe(true);
  expect(auditAreas).toContain("procedure");
});

test("days are whole days of the reader, the last one included", () => {
  const { from, to } = filterOf({ ...wholeLog, from: "2026-03-01", to: "2026-03-01" });
  expect(new Date(from ?? "")).toEqual(new Date(2026, 2, 1));
  expect(new Date(to ?? "")).toEqual(new Date(2026, 2, 2));
});

test("both outcomes are the same as none chosen", () => {
  expect(filterOf({ ...wholeLog, outcomes: ["done", "refused"] })).toEqual({});
  expect(filterOf({ ...wholeLog, outcomes: ["refused"] })).toEqual({ outcome: "refused" });
});
