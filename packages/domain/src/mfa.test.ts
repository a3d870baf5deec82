import { describe, expect, test } from "vitest";
import {
  formatRecoveryCode,
  isAdministrator,
  mfaStateOf,
  missingStep,
  readCode,
  whyNotDisableMfa,
  whyNotEnrol,
} from "./mfa.ts";
import { defaultPolicies, type Policies } from "./policies.ts";
import { licensed } from "./profiles/licensed.ts";

const now = new Date("2026-11-24T12:00:00Z");
const asked: Policies = {
  ...defaultPolicies,
  mfa: "administrators",
  mfaRequiredSince: "2026-11-20T12:00:00.000Z",
  mfaGraceDays: 7,
};

describe("a second factor", () => {
  test("is set up once, where it is offered", () => {
    expect(whyNotEnrol(defaultPolicies, { hasMfa: false })).toBeNull();
    expect(whyNotEnrol(defaultPolicies, { hasMfa: true })).toBe("mfa_set_up_already");
    expect(whyNotEnrol({ mfa: "off" }, { hasMfa: false })).toBe("mfa_not_offered");
  });

  test("can be turned off by those of whom it is not asked, also after it is offered no more", () => {
    const ada = { hasMfa: true, isAdministrator: true };
    expect(whyNotDisableMfa(asked, ada)).toBe("mfa_required");
    expect(whyNotDisableMfa(asked, { ...ada, isAdministrator: false })).toBeNull();
    expect(whyNotDisableMfa({ mfa: "off" }, ada)).toBeNull();
    expect(whyNotDisableMfa(defaultPolicies, { ...ada, hasMfa: false })).toBe("mfa_not_set_up");
  });

  test("that is asked says until when one may do without", () => {
    const ada = { hasMfa: false, isAdministrator: true, recoveryCodesLeft: 0 };
    expect(mfaStateOf(asked, ada, now)).toMatchObject({
      required: true,
      graceEndsAt: "2026-11-27T12:00:00.000Z",
    });
    const later = new Date("2026-11-27T12:00:00Z");
    expect(mfaStateOf(asked, ada, later).graceEndsAt).toBeNull();
    expect(mfaStateOf(asked, { ...ada, isAdministrator: false }, now).required).toBe(false);
  });
});

describe("a sign-in whose password was right", () => {
  const plain = { hasMfa: false, mustChangePassword: false, isAdministrator: true };
  const later = new Date("2026-11-27T12:00:00Z");
  const step = (user: Partial<typeof plain>, mfaPassed = false, at = later) =>
    missingStep(asked, { ...plain, ...user }, { mfaPassed, now: at });

  test("asks for the code first, then for a new password, and never twice", () => {
    const both = { hasMfa: true, mustChangePassword: true };
    expect(step(both)).toBe("mfa");
    expect(step(both, true)).toBe("password-change");
    expect(step({ hasMfa: true }, true)).toBeNull();
  });

  test("asks for a second factor to be set up once the grace is over", () => {
    expect(step({ mustChangePassword: true })).toBe("password-change");
    expect(step({})).toBe("mfa-setup");
    expect(step({}, false, now)).toBeNull();
    expect(step({ isAdministrator: false })).toBeNull();
  });
});

test("whoever holds a permission of ours is an administrator; a host's makes none", () => {
  const [admin, user] = licensed.roles;
  expect(isAdministrator(admin?.permissions ?? [])).toBe(true);
  expect(isAdministrator(user?.permissions ?? [])).toBe(false);
});

describe("a code", () => {
  test.each([
    ["123456", { kind: "totp", code: "123456" }],
    [" 123 456 ", { kind: "totp", code: "123456" }],
    ["ABCDE-FGH0L", { kind: "recovery", code: "abcdefgh01" }],
    ["abcde fghoi", { kind: "recovery", code: "abcdefgh01" }],
    ["12345", null],
    ["abcde-fghi!", null],
    ["abcdeu1234", null],
  ])("typed as %j is read for what it is", (typed, read) => {
    expect(readCode(typed)).toEqual(read);
  });

  test("for recovery is shown in two halves", () => {
    expect(formatRecoveryCode("abcdefgh01")).toBe("abcde-fgh01");
  });
});

describe("how a second factor stands", () => {
  const ada = { hasMfa: false, isAdministrator: true, recoveryCodesLeft: 3 };

  test("is told as it is offered, asked for and set up", () => {
    expect(mfaStateOf(asked, { ...ada, hasMfa: true }, now)).toEqual({
      offered: true,
      enrolled: true,
      required: true,
      // Whoever has one has no time to wait for.
      graceEndsAt: null,
      recoveryCodesLeft: 3,
    });
    expect(mfaStateOf({ ...asked, mfa: "off" }, ada, now)).toMatchObject({
      offered: false,
      enrolled: false,
      required: false,
      graceEndsAt: null,
    });
  });

  test.each(["x123456", "1234567", "123456x!"])("%j is no code of an app", (typed) => {
    expect(readCode(typed)?.kind).not.toBe("totp");
  });
});
