import { describe, expect, test } from "vitest";
import { deedOf, noAnswers, previewedDeed } from "./bulk-deed.ts";

const now = new Date(2026, 4, 10, 12);
const deed = (action: Parameters<typeof deedOf>[0], answers = {}) =>
  deedOf(action, { ...noAnswers, ...answers }, now);

describe("what is to be done", () => {
  test.each(["assignRoles", "assignLicense", "addToGroups", "removeFromGroups"] as const)(
    "%s is nothing until something is chosen",
    (action) => {
      expect(deed(action)).toBeNull();
    },
  );

  test("is taking the license away when no license is chosen on purpose", () => {
    expect(deed("assignLicense", { licenseType: null })).toEqual({
      action: "assignLicense",
      params: { licenseType: null },
    });
  });

  test("is a suspension with neither reason nor end, or with both", () => {
    expect(deed("suspend")).toEqual({ action: "suspend", params: {} });
    expect(deed("suspend", { reason: " Away ", day: "2026-05-11" })).toEqual({
      action: "suspend",
      params: { reason: "Away", until: new Date(2026, 4, 11).toISOString() },
    });
  });

  test("is no suspension that ends today, or for a reason without end", () => {
    expect(deed("suspend", { day: "2026-05-10" })).toBeNull();
    expect(deed("suspend", { reason: "x".repeat(501) })).toBeNull();
  });

  test("is looked up once, whatever reason is typed", () => {
    const [one, other] = ["A", "B"].map((reason) => deed("suspend", { reason }));
    expect(one && other && [previewedDeed(one), previewedDeed(other)]).toEqual([
      { action: "suspend", params: {} },
      { action: "suspend", params: {} },
    ]);
  });
});
