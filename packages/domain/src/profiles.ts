import type { Worded } from "./built-in-words.ts";
import type { LicenseType } from "./licenses.ts";
import { licensed } from "./profiles/licensed.ts";
import { multiRole } from "./profiles/multi-role.ts";
import { registrationLinks } from "./profiles/registration-links.ts";
import { standard } from "./profiles/standard.ts";
import { systemProfile } from "./profiles/system.ts";
import { threeTier } from "./profiles/three-tier.ts";
import type { Role } from "./roles.ts";

/** How people come into an organization. */
export const onboardingWays = ["invitation", "registration-link", "direct"] as const;
export type Onboarding = (typeof onboardingWays)[number];

/** Whether a part is there: never, always, or when an organization switches it on. */
export const offers = ["never", "switchable", "always"] as const;
export type Offer = (typeof offers)[number];

/**
 * What workspaces are to the host product: none, containers with members, or shared ones that are open
 * to everyone whose role permits it.
 */
export const workspaceKinds = ["none", "members", "shared"] as const;
export type WorkspaceKind = (typeof workspaceKinds)[number];

/** The columns that a list of users can have, beside the name. */
export const userColumns = [
  "role",
  "status",
  "license",
  "lastActiveAt",
  "groups",
  "usage",
  "mfa",
  "createdAt",
] as const;
export type UserColumn = (typeof userColumns)[number];

/** Which of the words that mean the same a profile uses; the dictionaries have all of them. */
export interface ProfileWords {
  /** Suspend and Reactivate, or Enabled and Disabled. */
  status: "suspend" | "disable";
  deletion: "delete" | "remove";
  workspace: "workspace" | "collection";
  /** The button that asks somebody in, and what is then sent. */
  invite: "invite-user" | "plus-invite";
}

/** The preset that makes the panel fit a host product: data, never a branch in code. */
export interface Profile extends Worded {
  key: string;
  /** Highest first. */
  roles: Role[];
  /** What a newcomer gets when nobody chose, or null when whoever invites must choose. */
  newcomerRole: string | null;
  severalRoles: boolean;
  /** Whether an organization may add roles of its own. */
  customRoles: boolean;
  /** The first is what the page's main button does. */
  onboarding: Onboarding[];
  licenses: { offer: Offer; types: LicenseType[] };
  /** The feature of a license that a permission belongs to; one that is not listed needs none. */
  features: Record<string, string>;
  groups: boolean;
  workspaces: WorkspaceKind;
  dailyMessageLimit: Offer;
  /** Whether administrators may delete users for good. */
  deletion: boolean;
  /** Whether administrators reset MFA and set what is required. */
  mfaAdministration: boolean;
  /** What the organization must be entitled to before it may have several users, or null. */
  entitlement: string | null;
  words: ProfileWords;
  /** In the order of the table. */
  columns: UserColumn[];
}

/** The built-in profiles by key. */
export const profiles: Readonly<Record<string, Profile>> = {
  standard,
  "registration-links": registrationLinks,
  "three-tier": threeTier,
  licensed,
  "multi-role": multiRole,
};

export { systemProfile };
