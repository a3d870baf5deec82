import { describe, expect, test } from "vitest";
import { problemsOf } from "../testing/problems.ts";
import { UpdatePoliciesInput } from "./policies.ts";
import { ChangePasswordInput, RevokeSessionInput } from "./sessions.ts";

describe("an input in two forms", () => {
  const challenge = "c".repeat(43);
  test("is taken in each of them", () => {
    const newPassword = "a long phrase";
    expect(problemsOf(ChangePasswordInput, { currentPassword: "old", newPassword })).toBeNull();
    expect(problemsOf(ChangePasswordInput, { challenge, newPassword })).toBeNull();
    expect(problemsOf(RevokeSessionInput, { others: true })).toBeNull();
  });

  test("is not taken in both at once", () => {
    const both = { challenge, currentPassword: "old", newPassword: "a long phrase" };
    expect(problemsOf(ChangePasswordInput, both)).not.toBeNull();
    expect(problemsOf(RevokeSessionInput, { others: false })).not.toBeNull();
  });

  test("names the fields of the form that comes closest", () => {
    const short = { currentPassword: "old", newPassword: "short" };
    expect(Object.keys(problemsOf(ChangePasswordInput, short) ?? {})).toEqual(["newPassword"]);
    expect(Object.keys(problemsOf(ChangePasswordInput, { currentPassword: "old" }) ?? {})).toEqual([
      "newPassword",
    ]);
  });
});

describe("policies", () => {
  test.each([
    [{ passwordMinimum: 7 }, "passwordMinimum"],
    [{ passwordMinimum: 65 }, "passwordMinimum"],
    [{ mfaGraceDays: 91 }, "mfaGraceDays"],
    [{ sessionIdleHours: 0 }, "sessionIdleHours"],
    [{ sessionIdleHours: 2161 }, "sessionIdleHours"],
    [{ sessionAbsoluteDays: 366 }, "sessionAbsoluteDays"],
    [{ timeZone: "Mars/Olympus" }, "timeZone"],
    [{ timeZone: "+01:00" }, "timeZone"],
    [{ mfaRequiredSince: "2026-01-01T00:00:00Z" }, "mfaRequiredSince"],
  ])("refuse %j by its field", (input, field) => {
    expect(Object.keys(problemsOf(UpdatePoliciesInput, input) ?? {})).toEqual([field]);
  });

  test("take what is within the bounds", () => {
    const timeZone = "Pacific/Auckland";
    expect(problemsOf(UpdatePoliciesInput, { passwordMinimum: 64, timeZone })).toBeNull();
    expect(problemsOf(UpdatePoliciesInput, {})).toBeNull();
  });
});
