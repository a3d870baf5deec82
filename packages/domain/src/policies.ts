import type { LicenseType } from "./licenses.ts";
import type { Offer, Profile } from "./profiles.ts";

export const mfaPolicies = ["off", "optional", "administrators", "everyone"] as const;
/** Who has to set up a second factor; `off` offers none. */
export type MfaPolicy = (typeof mfaPolicies)[number];

/** What an organization decides about sign-in and the parts that are switchable. */
export interface Policies {
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
}

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
};

/** What of a profile is there in one organization, with its own switches set. */
export interface Switches
  extends Omit<Profile, "key" | "name" | "roles" | "licenses" | "dailyMessageLimit"> {
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
  const { key, name, roles, licenses, dailyMessageLimit, ...rest } = profile;
  return {
    ...rest,
    licenseTypes: isOn(licenses.offer, policies.licenses) ? licenses.types : [],
    dailyMessageLimit: isOn(dailyMessageLimit, policies.dailyMessageLimit),
    entitled: profile.entitlement === null || entitlements.includes(profile.entitlement),
  };
}

/** Whether a user must have a second factor by now; within the grace period nobody must. */
export function mustHaveMfa(
  policies: Policies,
  user: { isAdministrator: boolean },
  now: Date,
): boolean {
  const asked =
    policies.mfa === "everyone" || (policies.mfa === "administrators" && user.isAdministrator);
  return asked && now.getTime() >= mfaDeadline(policies).getTime();
}

const day = 24 * 60 * 60 * 1000;

/** When the grace period of a required second factor ends. */
export function mfaDeadline({ mfaRequiredSince, mfaGraceDays }: Policies): Date {
  return new Date(Date.parse(mfaRequiredSince ?? new Date(0).toISOString()) + mfaGraceDays * day);
}
