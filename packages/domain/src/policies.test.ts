import { describe, expect, test } from "vitest";
import {
  allowedPolicies,
  defaultPolicies,
  mfaIsAsked,
  mustHaveMfa,
  switchesOf,
  withChoices,
} from "./policies.ts";
import { licensed } from "./profiles/licensed.ts";
import { multiRole } from "./profiles/multi-role.ts";
import { registrationLinks } from "./profiles/registration-links.ts";
import { standard } from "./profiles/standard.ts";
import { actorWith, allBut } from "./testing/facts.ts";

const now = new Date("2026-11-24T12:00:00.000Z");
const later = new Date("2026-12-24T12:00:00.000Z");

describe("what may be chosen", () => {
  test("is what the profile leaves open", () => {
    const chosen = (profile: typeof standard) =>
      Object.entries(allowedPolicies(actorWith(), profile))
        .filter(([, reason]) => reason === "policy_not_offered")
        .map(([key]) => key);
    expect(chosen(standard)).toEqual([]);
    expect(chosen(licensed)).toEqual(["verifyEmail", "licenses", "dailyMessageLimit"]);
    expect(chosen(multiRole)).toEqual([
      "mfa",
      "mfaGraceDays",
      "verifyEmail",
      "licenses",
      "dailyMessageLimit",
    ]);
    expect(chosen(registrationLinks)).not.toContain("verifyEmail");
  });

  test("is nothing for those who don't manage security", () => {
    const actor = actorWith({ permissions: allBut("security:manage") });
    const reasons = new Set(Object.values(allowedPolicies(actor, standard)));
    expect([...reasons]).toEqual(["missing_permission"]);
  });
});

describe("a required second factor", () => {
  const required = withChoices(defaultPolicies, { mfa: "administrators", mfaGraceDays: 7 }, now);

  test("is required since it was chosen, and after the grace", () => {
    expect(required.mfaRequiredSince).toBe(now.toISOString());
    const admin = { isAdministrator: true };
    expect(mustHaveMfa(required, admin, now)).toBe(false);
    expect(mustHaveMfa(required, admin, later)).toBe(true);
    expect(mustHaveMfa(required, { isAdministrator: false }, later)).toBe(false);
  });

  test("keeps its beginning when other things are chosen, or fewer people are asked", () => {
    expect(withChoices(required, { passwordMinimum: 12 }, later).mfaRequiredSince).toBe(
      now.toISOString(),
    );
    const everyone = withChoices(required, { mfa: "everyone" }, later);
    expect(everyone.mfaRequiredSince).toBe(later.toISOString());
    expect(withChoices(everyone, { mfa: "administrators" }, now).mfaRequiredSince).toBe(
      later.toISOString(),
    );
  });

  test("that is asked no more has no beginning", () => {
    expect(withChoices(required, { mfa: "optional" }, later).mfaRequiredSince).toBeNull();
  });
});

describe("what an organization has", () => {
  const switches = (offer: "always" | "switchable" | "never", on: boolean) =>
    switchesOf(
      { ...standard, licenses: { ...standard.licenses, offer }, dailyMessageLimit: offer },
      { ...defaultPolicies, licenses: on, dailyMessageLimit: on },
      [],
    );

  test.each([
    ["always", false, true],
    ["switchable", false, false],
    ["switchable", true, true],
    ["never", true, false],
  ] as const)("of what is offered %s, switched on: %s", (offer, on, has) => {
    const { licenseTypes, dailyMessageLimit } = switches(offer, on);
    expect(licenseTypes).toEqual(has ? standard.licenses.types : []);
    expect(dailyMessageLimit).toBe(has);
  });

  test("is its profile's otherwise", () => {
    const { groups, workspaces } = switchesOf(standard, defaultPolicies, []);
    expect({ groups, workspaces }).toEqual({ groups: true, workspaces: "members" });
  });

  test("is entitled to what the profile asks for, or where it asks for nothing", () => {
    const asking = { ...standard, entitlement: "people" };
    expect(switchesOf(asking, defaultPolicies, []).entitled).toBe(false);
    expect(switchesOf(asking, defaultPolicies, ["people"]).entitled).toBe(true);
    expect(switchesOf({ ...standard, entitlement: null }, defaultPolicies, []).entitled).toBe(true);
  });

  test("begins with what is written down of it", () => {
    expect(defaultPolicies).toMatchObject({
      passwordMinimum: 8,
      mfa: "optional",
      mfaGraceDays: 0,
      sessionIdleHours: 336,
      sessionAbsoluteDays: 90,
      verifyEmail: true,
      timeZone: "UTC",
      licenses: false,
      dailyMessageLimit: false,
    });
  });
});

test("a second factor is asked of everyone, of administrators, or of nobody", () => {
  const asked = (mfa: "everyone" | "administrators" | "optional" | "off") =>
    [true, false].map((isAdministrator) => mfaIsAsked({ mfa }, { isAdministrator }));
  expect(asked("everyone")).toEqual([true, true]);
  expect(asked("administrators")).toEqual([true, false]);
  expect(asked("optional")).toEqual([false, false]);
  expect(asked("off")).toEqual([false, false]);
});
