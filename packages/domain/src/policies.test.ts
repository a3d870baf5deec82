import { describe, expect, test } from "vitest";
import { allowedPolicies, defaultPolicies, mustHaveMfa, withChoices } from "./policies.ts";
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
