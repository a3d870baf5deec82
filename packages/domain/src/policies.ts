import type { LicenseType } from "./licenses.ts";
import type { Offer, Profile } from "./profiles.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

export const mfaPolicies = ["off", "optional", "administrators", "everyone"] as const;
/** Who has to set up a second factor; `off` offers none. */
export type MfaPolicy = (typeof mfaPolicies)[number];

export const lastActivePrecisions = ["exact", "hour", "day", "off"] as const;
/** How finely it is kept when somebody was last active: to the minute, the hour, the day, or not at all. */
export type LastActivePrecision = (typeof lastActivePrecisions)[number];

/** How long an organization keeps what it no longer needs, each in days. */
export interface RetentionPolicies {
  /** Sessions, from when they ran out. One that is ended is gone at once. */
  sessionsKeptDays: number;
  /** Entries of the audit log. */
  auditKeptDays: number;
  /** What was sent to webhooks, and how it went. */
  deliveriesKeptDays: number;
  /** Invitations, from when their link ended, whatever became of them. */
  invitationsKeptDays: number;
  /** What became of each row of a bulk action. */
  bulkKeptDays: number;
  /** Mails that could not be delivered. One that was is gone at once. */
  mailsKeptDays: number;
}

/** What an organization decides about sign-in, privacy and the parts that are switchable. */
export interface Policies extends RetentionPolicies {
  /** 8 to 64 characters (rule 7). */
  passwordMinimum: number;
  mfa: MfaPolicy;
  /** Days from `mfaRequiredSince` in which one may still sign in without. */
  mfaGraceDays: number;
  /** When MFA was made required, ISO 8601 in UTC, or null while it is not. */
  mfaRequiredSince: string | null;
  /** In hours. */
  sessionIdleHours: number;
  /** In days. */
  sessionAbsoluteDays: number;
  /** Whether who registers by a link confirms the address before the first sign-in. */
  verifyEmail: boolean;
  /** IANA name; the day of a daily limit is this zone's (rule 12). */
  timeZone: string;
  /** Whether license types are switched on, where the profile leaves that open. */
  licenses: boolean;
  /** Whether the daily message limit is switched on, where the profile leaves that open. */
  dailyMessageLimit: boolean;
  lastActive: LastActivePrecision;
}

export const policyBounds = {
  mfaGraceDays: { lowest: 0, highest: 90 },
  sessionIdleHours: { lowest: 1, highest: 90 * 24 },
  sessionAbsoluteDays: { lowest: 1, highest: 365 },
  sessionsKeptDays: { lowest: 0, highest: 365 },
  // Whoever changes policies must not be able to have what they did forgotten soon.
  auditKeptDays: { lowest: 90, highest: 36_500 },
  deliveriesKeptDays: { lowest: 1, highest: 90 },
  invitationsKeptDays: { lowest: 1, highest: 365 },
  bulkKeptDays: { lowest: 1, highest: 365 },
  mailsKeptDays: { lowest: 1, highest: 90 },
} as const;

/** What somebody decides; when a second factor was made required follows from it. */
export type PolicyChoices = Omit<Policies, "mfaRequiredSince">;
export type PolicyKey = keyof PolicyChoices;

export const defaultPolicies: Policies = {
  passwordMinimum: 8,
  mfa: "optional",
  mfaGraceDays: 0,
  mfaRequiredSince: null,
  sessionIdleHours: 14 * 24,
  sessionAbsoluteDays: 90,
  verifyEmail: true,
  timeZone: "UTC",
  licenses: false,
  dailyMessageLimit: false,
  lastActive: "exact",
  sessionsKeptDays: 30,
  auditKeptDays: 3_650,
  deliveriesKeptDays: 30,
  invitationsKeptDays: 90,
  bulkKeptDays: 30,
  mailsKeptDays: 30,
};

/** What of a profile is there in one organization, with its own switches set. */
export interface Switches
  extends Omit<Profile, "key" | "wordKey" | "name" | "roles" | "licenses" | "dailyMessageLimit"> {
  /** Empty when there are none. */
  licenseTypes: LicenseType[];
  dailyMessageLimit: boolean;
  /** Whether what `entitlement` names is held, or nothing is asked for. */
  entitled: boolean;
}

const isOn = (offer: Offer, switched: boolean) =>
  offer === "always" || (offer === "switchable" && switched);

/** What an organization has, by its profile, its policies and what it is entitled to. */
export function switchesOf(
  profile: Profile,
  policies: Policies,
  entitlements: readonly string[],
): Switches {
  const { key, wordKey, name, roles, licenses, dailyMessageLimit, ...rest } = profile;
  return {
    ...rest,
    licenseTypes: isOn(licenses.offer, policies.licenses) ? licenses.types : [],
    dailyMessageLimit: isOn(dailyMessageLimit, policies.dailyMessageLimit),
    entitled: profile.entitlement === null || entitlements.includes(profile.entitlement),
  };
}

/** Whether the policy asks a second factor of this user, in the grace period too. */
export function mfaIsAsked(
  { mfa }: Pick<Policies, "mfa">,
  user: { isAdministrator: boolean },
): boolean {
  return mfa === "everyone" || (mfa === "administrators" && user.isAdministrator);
}

/** Whether a user must have a second factor by now; within the grace period nobody must. */
export function mustHaveMfa(
  policies: Policies,
  user: { isAdministrator: boolean },
  now: Date,
): boolean {
  return mfaIsAsked(policies, user) && now.getTime() >= mfaDeadline(policies).getTime();
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** What times are cut down to, in milliseconds; of those that are not kept, whatever has to stay is of a day. */
const steps: Record<LastActivePrecision, number> = { exact: 1, hour, day, off: day };

/** A time as finely as the precision says: the beginning of its hour or day in UTC. */
export function coarse(time: Date, precision: LastActivePrecision): Date {
  const step = steps[precision];
  return new Date(Math.floor(time.getTime() / step) * step);
}

/** When somebody who is active at `now` is said to have been, or null where it is not kept. */
export function activeAt(now: Date, precision: LastActivePrecision): Date | null {
  return precision === "off" ? null : coarse(now, precision);
}

/** When the grace period of a required second factor ends. */
export function mfaDeadline({ mfaRequiredSince, mfaGraceDays }: Policies): Date {
  return new Date(Date.parse(mfaRequiredSince ?? new Date(0).toISOString()) + mfaGraceDays * day);
}

/** Why an organization can't choose this policy, or null: its profile leaves nothing to choose there. */
export function whyNotChoose(
  key: PolicyKey,
  profile: Pick<Profile, "licenses" | "dailyMessageLimit" | "mfaAdministration" | "onboarding">,
): Refusal | null {
  const { licenses, dailyMessageLimit, mfaAdministration, onboarding } = profile;
  const offered: Partial<Record<PolicyKey, boolean>> = {
    mfa: mfaAdministration,
    mfaGraceDays: mfaAdministration,
    verifyEmail: onboarding.includes("registration-link"),
    licenses: licenses.offer === "switchable",
    dailyMessageLimit: dailyMessageLimit === "switchable",
  };
  return offered[key] === false ? "policy_not_offered" : null;
}

/** Why `actor` may not change policies at all, or null. */
export function whyNotChangePolicies(actor: ActorFacts): Refusal | null {
  return whyNot(actor, "security:manage");
}

const strength: Record<MfaPolicy, number> = { off: 0, optional: 0, administrators: 1, everyone: 2 };

/** The policies with these choices made at `now`. Asking more people for a second factor starts the grace anew. */
export function withChoices(
  before: Policies,
  choices: Partial<PolicyChoices>,
  now: Date,
): Policies {
  const after = { ...before, ...choices };
  const asked = strength[after.mfa];
  if (asked === 0) return { ...after, mfaRequiredSince: null };
  const since = asked > strength[before.mfa] ? null : before.mfaRequiredSince;
  return { ...after, mfaRequiredSince: since ?? now.toISOString() };
}

/** An organization's policies, and for each null or why the caller may not choose it. */
export interface PoliciesRow extends Policies {
  allowed: Record<PolicyKey, Refusal | null>;
}

export function allowedPolicies(
  actor: ActorFacts,
  profile: Parameters<typeof whyNotChoose>[1],
): PoliciesRow["allowed"] {
  const { mfaRequiredSince, ...choices } = defaultPolicies;
  const reason = whyNotChangePolicies(actor);
  const keys = Object.keys(choices) as PolicyKey[];
  const allowed = keys.map((key) => [key, reason ?? whyNotChoose(key, profile)] as const);
  return Object.fromEntries(allowed) as PoliciesRow["allowed"];
}
