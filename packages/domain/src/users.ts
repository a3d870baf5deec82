import type { LicenseRow } from "./licenses.ts";
import type { UserMetadata } from "./metadata.ts";
import type { Refusal } from "./refusal-codes.ts";

export const userStatuses = ["active", "suspended"] as const;
export type UserStatus = (typeof userStatuses)[number];

/** What an administrator may do to a user, in the order a menu shows it. */
export const userActions = [
  "edit",
  "assignRoles",
  "assignLicense",
  "setPassword",
  "resetMfa",
  "revokeSessions",
  "suspend",
  "reactivate",
  "exportData",
  "delete",
] as const;
export type UserAction = (typeof userActions)[number];

/** What the rules need to know of the user acted on. */
export interface UserFacts {
  id: string;
  organizationId: string;
  rank: number;
  status: UserStatus;
  /** Whether a second factor is set up. */
  hasMfa: boolean;
}

/** Something that a row names. */
export interface Named {
  id: string;
  name: string;
}

/** A user as a list shows them. Times are ISO 8601 in UTC. */
export interface UserRow {
  kind: "user";
  id: string;
  name: string;
  firstName: string;
  lastName: string;
  email: string | null;
  username: string | null;
  externalId: string | null;
  /** What administrators wrote about them. */
  about: string | null;
  /** What the host keeps with them, by its own names. */
  metadata: UserMetadata;
  roles: string[];
  licenseType: string | null;
  groups: Named[];
  status: UserStatus;
  hasMfa: boolean;
  /** Whether the password was set by an administrator and has to be changed at the next sign-in. */
  mustChangePassword: boolean;
  /** Messages a day; null: no limit. */
  dailyMessageLimit: number | null;
  /** Messages of the organization's day so far. */
  messagesToday: number;
  isYou: boolean;
  lastActiveAt: string | null;
  createdAt: string;
  suspendedReason: string | null;
  suspendedUntil: string | null;
  /** For each action null, or why the caller may not do it. */
  allowed: Record<UserAction, Refusal | null>;
}

/** The answer of `users.upsert`. */
export interface UpsertedUser {
  created: boolean;
  user: UserRow;
}

/** One user with what only their own page shows. */
export interface UserDetails extends UserRow {
  workspaces: Named[];
  /** How many browsers they are signed in with. */
  sessions: number;
}

/** What goes when a user is deleted. */
export interface DeletionImpact {
  name: string;
  workspaces: number;
  groups: number;
  sessions: number;
  /** API keys they made, which end with them. */
  apiKeys: number;
  /** Invitations they sent that nobody could accept any more. */
  pendingInvitations: number;
}

/** How many people stand where, each count exact. */
export interface DirectoryOverview {
  active: number;
  /** Of the active ones, those who have signed in at least once. */
  everSignedIn: number;
  suspended: number;
  invited: number;
  expired: number;
  /** Empty where the organization has no licenses. */
  licenses: LicenseRow[];
}

/** What counts at `now`: a suspension with an end lifts itself when the end is reached (rule 8). */
export function effectiveStatus(
  user: { status: UserStatus; suspendedUntil?: Date | null | undefined },
  now: Date,
): UserStatus {
  const lifted = user.suspendedUntil && user.suspendedUntil.getTime() <= now.getTime();
  return lifted ? "active" : user.status;
}

/**
 * The e-mail as it is compared: NFKC, lower case, trimmed (rule 5). Normalized once more at the end,
 * because a lower-case letter may join with the mark after it where the capital could not (H̱, ẖ).
 */
export function foldEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase().normalize("NFKC");
}

/** The name a list shows: first and last name, or else what identifies the account. */
export function displayName(user: {
  firstName: string;
  lastName: string;
  email?: string | null | undefined;
  username?: string | null | undefined;
  externalId?: string | null | undefined;
}): string {
  const name = `${user.firstName} ${user.lastName}`.trim();
  return name || user.email || user.username || user.externalId || "Unnamed";
}
