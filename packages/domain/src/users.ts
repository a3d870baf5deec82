import type { LicenseRow } from "./licenses.ts";
import type { UserMetadata } from "./metadata.ts";
import type { Permission } from "./permissions.ts";
import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, type Role, whyNot, whyNotGrantAll, whyNotRoles } from "./roles.ts";

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

/** Why `actor` may do nothing that `permission` covers to `target`, or null (rules 1 and 2). */
export function whyNotActOn(
  actor: ActorFacts,
  target: Pick<UserFacts, "organizationId" | "rank">,
  permission: Permission,
): Refusal | null {
  if (target.organizationId !== actor.organizationId) return "not_found";
  return whyNot(actor, permission) ?? (target.rank > actor.rank ? "higher_rank" : null);
}

function isOwnAccount(actor: ActorFacts, target: Pick<UserFacts, "id">): boolean {
  return actor.userId === target.id;
}

/** Why `actor` may not change the name and other details of `target`, or null. */
export function whyNotEdit(actor: ActorFacts, target: UserFacts): Refusal | null {
  return whyNotActOn(actor, target, "users:edit");
}

/** Why `actor` may not suspend `target`, or null. Nobody suspends themselves. */
export function whyNotSuspend(actor: ActorFacts, target: UserFacts): Refusal | null {
  return (
    whyNotActOn(actor, target, "users:suspend") ??
    (isOwnAccount(actor, target) ? "own_account" : null) ??
    (target.status === "active" ? null : "not_active")
  );
}

/** Why `actor` may not reactivate `target`, or null. Never blocked by the count of rule 4. */
export function whyNotReactivate(actor: ActorFacts, target: UserFacts): Refusal | null {
  return (
    whyNotActOn(actor, target, "users:suspend") ??
    (isOwnAccount(actor, target) ? "own_account" : null) ??
    (target.status === "suspended" ? null : "not_suspended")
  );
}

/** Why `actor` may not delete `target` for good, or null. */
export function whyNotDelete(
  actor: ActorFacts,
  target: UserFacts,
  offers: Pick<Switches, "deletion">,
): Refusal | null {
  return (
    whyNotActOn(actor, target, "users:delete") ??
    (isOwnAccount(actor, target) ? "own_account" : null) ??
    (offers.deletion ? null : "deletion_not_offered")
  );
}

/** Why `actor` may not make accounts for other people, or null. */
export function whyNotCreateUser(
  actor: ActorFacts,
  offers: Pick<Switches, "onboarding" | "entitled">,
): Refusal | null {
  return (
    whyNot(actor, "users:create") ??
    (offers.entitled ? null : "entitlement_needed") ??
    (offers.onboarding.includes("direct") ? null : "onboarding_not_offered")
  );
}

/**
 * Why a host's backend may not make and change the users of its own sign-in, or null. Which ways in the
 * panel offers does not matter: these people are in already.
 */
export function whyNotUpsertUser(
  actor: ActorFacts,
  offers: Pick<Switches, "entitled">,
): Refusal | null {
  return (
    whyNot(actor, "users:create") ??
    whyNot(actor, "users:edit") ??
    (offers.entitled ? null : "entitlement_needed")
  );
}

/** Why these names don't tell a user from others or to people, or null. */
export function whyNotIdentity(user: {
  firstName?: string | null | undefined;
  email?: string | null | undefined;
  username?: string | null | undefined;
  externalId?: string | null | undefined;
}): { reason: Refusal; field: "username" | "firstName" } | null {
  const { firstName, email, username, externalId } = user;
  if (!email && !username && !externalId) return { reason: "identifier_needed", field: "username" };
  if (firstName || username || externalId) return null;
  return { reason: "first_name_needed", field: "firstName" };
}

/** Why `actor` may not say which groups `target` is in, or null. */
export function whyNotPlaceInGroups(
  actor: ActorFacts,
  target: Pick<UserFacts, "organizationId" | "rank">,
  offers: Pick<Switches, "groups">,
): Refusal | null {
  return (
    whyNotActOn(actor, target, "groups:manage") ?? (offers.groups ? null : "groups_not_offered")
  );
}

/** Why `actor` may not say which workspaces `target` is in, or null: shared ones have no members. */
export function whyNotPlaceInWorkspaces(
  actor: ActorFacts,
  target: Pick<UserFacts, "organizationId" | "rank">,
  offers: Pick<Switches, "workspaces">,
): Refusal | null {
  return (
    whyNotActOn(actor, target, "workspaces:manage") ??
    (offers.workspaces === "members" ? null : "workspaces_not_offered")
  );
}

/**
 * Why `actor` may not set a new password for `target`, or null. One's own is changed with the old one.
 * Whoever knows the password may do all that `held` says, so it is nobody's who may not do that already.
 */
export function whyNotSetPassword(
  actor: ActorFacts,
  target: UserFacts,
  held: ReadonlySet<Permission>,
): Refusal | null {
  const exceeds = [...held].some((permission) => !actor.permissions.has(permission));
  return (
    whyNotActOn(actor, target, "users:set-password") ??
    (isOwnAccount(actor, target) ? "own_account" : null) ??
    (exceeds ? "role_exceeds_permissions" : null)
  );
}

/** Why `actor` may not take the second factor from `target`, or null. */
export function whyNotResetMfa(
  actor: ActorFacts,
  target: UserFacts,
  offers: Pick<Switches, "mfaAdministration">,
): Refusal | null {
  return (
    whyNotActOn(actor, target, "users:reset-mfa") ??
    (isOwnAccount(actor, target) ? "own_account" : null) ??
    (offers.mfaAdministration ? null : "mfa_administration_not_offered") ??
    (target.status === "active" ? null : "not_active") ??
    (target.hasMfa ? null : "mfa_not_set_up")
  );
}

/** Why `actor` may not end the sessions of `target`, or null. */
export function whyNotRevokeSessions(actor: ActorFacts, target: UserFacts): Refusal | null {
  return whyNotActOn(actor, target, "users:revoke-sessions");
}

/** Why `actor` may not change the license of `target`, or null. */
export function whyNotAssignLicense(
  actor: ActorFacts,
  target: Pick<UserFacts, "organizationId" | "rank">,
  offers: Pick<Switches, "licenseTypes">,
): Refusal | null {
  return (
    whyNotActOn(actor, target, "licenses:assign") ??
    (offers.licenseTypes.length > 0 ? null : "licenses_not_offered")
  );
}

/** Why nobody may give `target` a daily message limit, or null: the top role is exempt (rule 12). */
export function whyNotLimit(
  target: Pick<UserFacts, "rank">,
  topRank: number,
  offers: Pick<Switches, "dailyMessageLimit">,
): Refusal | null {
  if (!offers.dailyMessageLimit) return "limit_not_offered";
  return target.rank >= topRank ? "limit_exempt" : null;
}

/** Why `actor` may not change the roles of `target` at all, or null (rule 3). */
export function whyNotAssignRoles(actor: ActorFacts, target: UserFacts): Refusal | null {
  return (
    whyNotActOn(actor, target, "roles:assign") ?? (isOwnAccount(actor, target) ? "own_roles" : null)
  );
}

/** Why `actor` may not give `target` exactly the roles `keys`, or null. */
export function whyNotAssign(
  actor: ActorFacts,
  target: UserFacts,
  choice: { keys: readonly string[]; roles: readonly Role[]; several: boolean },
): Refusal | null {
  return (
    whyNotAssignRoles(actor, target) ??
    whyNotRoles(choice.keys, choice.roles, choice.several) ??
    whyNotGrantAll(actor, choice.keys, choice.roles)
  );
}

/**
 * Why `target` may not stop being an active holder of the top role, or null (rule 4).
 * `otherActiveTop` is how many other active users hold it.
 */
export function whyNotLeaveTop(
  target: Pick<UserFacts, "rank" | "status">,
  topRank: number,
  otherActiveTop: number,
): Refusal | null {
  const holdsIt = target.status === "active" && target.rank >= topRank;
  return holdsIt && otherActiveTop === 0 ? "last_of_top_role" : null;
}

/** For each action null, or why `actor` may not do it to `target`. */
export function allowedOnUser(
  actor: ActorFacts,
  target: UserFacts,
  facts: {
    offers: Pick<Switches, "deletion" | "mfaAdministration" | "licenseTypes">;
    topRank: number;
    otherActiveTop: number;
    /** What the roles of `target` permit. */
    held: ReadonlySet<Permission>;
  },
): Record<UserAction, Refusal | null> {
  const lastOfTop = whyNotLeaveTop(target, facts.topRank, facts.otherActiveTop);
  return {
    edit: whyNotEdit(actor, target),
    assignRoles: whyNotAssignRoles(actor, target) ?? lastOfTop,
    assignLicense: whyNotAssignLicense(actor, target, facts.offers),
    setPassword: whyNotSetPassword(actor, target, facts.held),
    resetMfa: whyNotResetMfa(actor, target, facts.offers),
    revokeSessions: whyNotRevokeSessions(actor, target),
    suspend: whyNotSuspend(actor, target) ?? lastOfTop,
    reactivate: whyNotReactivate(actor, target),
    delete: whyNotDelete(actor, target, facts.offers) ?? lastOfTop,
  };
}
