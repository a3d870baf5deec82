import type { Permission } from "./permissions.ts";
import { builtInPermissions, systemPermission } from "./permissions.ts";
import { mfaDeadline, mfaIsAsked, mustHaveMfa, type Policies } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import type { SignInAnswer } from "./sessions.ts";

/** Codes for whoever lost their authenticator app; each works once. */
export const recoveryCodeCount = 10;

/** Crockford's base 32: no letter that looks like a digit. Ten of them are 50 bits. */
export const recoveryAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
export const recoveryCodeLength = 10;

/** What an authenticator app is set up with. */
export interface TotpSetup {
  /** 20 bytes in base 32. */
  secret: string;
  /** `otpauth://…`, for a QR code. */
  uri: string;
}

/** A second factor that is set up. */
export interface MfaConfirmed {
  /** Shown this once. */
  recoveryCodes: string[];
  /** How a sign-in goes on that had to set it up; null for somebody signed in already. */
  next: SignInAnswer | null;
}

/** How somebody's second factor stands, for their own account. */
export interface MfaState {
  /** Whether the organization lets people set one up. */
  offered: boolean;
  enrolled: boolean;
  /** Whether the policy asks it of them. */
  required: boolean;
  /** Until when one may still sign in without, ISO 8601 in UTC; null: set up, not asked, or over. */
  graceEndsAt: string | null;
  /** Recovery codes that were not used yet. */
  recoveryCodesLeft: number;
}

const administrative: ReadonlySet<string> = new Set([...builtInPermissions, systemPermission]);

/** Whether these permissions make an administrator: Usher's own are all administrative, a host's are not. */
export function isAdministrator(permissions: Iterable<Permission>): boolean {
  return [...permissions].some((permission) => administrative.has(permission));
}

/** Why no second factor can be set up, or null. */
export function whyNotEnrol(
  policies: Pick<Policies, "mfa">,
  user: { hasMfa: boolean },
): Refusal | null {
  if (user.hasMfa) return "mfa_set_up_already";
  return policies.mfa === "off" ? "mfa_not_offered" : null;
}

/** Why somebody may not turn their second factor off, or null. */
export function whyNotDisableMfa(
  policies: Pick<Policies, "mfa">,
  user: { hasMfa: boolean; isAdministrator: boolean },
): Refusal | null {
  if (!user.hasMfa) return "mfa_not_set_up";
  return mfaIsAsked(policies, user) ? "mfa_required" : null;
}

/** How a second factor stands by the policies. */
export function mfaStateOf(
  policies: Policies,
  user: { hasMfa: boolean; isAdministrator: boolean; recoveryCodesLeft: number },
  now: Date,
): MfaState {
  const required = mfaIsAsked(policies, user);
  const deadline = mfaDeadline(policies);
  const grace = required && !user.hasMfa && deadline > now;
  return {
    offered: policies.mfa !== "off",
    enrolled: user.hasMfa,
    required,
    graceEndsAt: grace ? deadline.toISOString() : null,
    recoveryCodesLeft: user.recoveryCodesLeft,
  };
}

export const challengeKinds = ["mfa", "mfa-setup", "password-change"] as const;
/** What a sign-in still asks for: a code, a second factor to be set up, a new password. */
export type ChallengeKind = (typeof challengeKinds)[number];

/**
 * What a sign-in whose password was right still asks for, or null. The code comes first: a password that
 * somebody else may know must not be enough to choose a new one.
 */
export function missingStep(
  policies: Policies,
  user: { hasMfa: boolean; mustChangePassword: boolean; isAdministrator: boolean },
  { mfaPassed, now }: { mfaPassed: boolean; now: Date },
): ChallengeKind | null {
  if (user.hasMfa && !mfaPassed) return "mfa";
  if (user.mustChangePassword) return "password-change";
  return !user.hasMfa && mustHaveMfa(policies, user, now) ? "mfa-setup" : null;
}

/** What somebody typed as a code: six digits of an app, a recovery code as it was made, or neither. */
export function readCode(typed: string): { kind: "totp" | "recovery"; code: string } | null {
  const plain = typed.toLowerCase().replace(/[\s-]/g, "");
  if (/^\d{6}$/.test(plain)) return { kind: "totp", code: plain };
  const code = plain.replaceAll("o", "0").replace(/[il]/g, "1");
  const known = [...code].every((letter) => recoveryAlphabet.includes(letter));
  return known && code.length === recoveryCodeLength ? { kind: "recovery", code } : null;
}

/** A recovery code as people read it: `xxxxx-xxxxx`. */
export function formatRecoveryCode(code: string): string {
  const half = recoveryCodeLength / 2;
  return `${code.slice(0, half)}-${code.slice(half)}`;
}
