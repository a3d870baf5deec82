import type { Permission } from "./permissions.ts";
import type { Profile } from "./profiles.ts";
import type { Refusal } from "./refusals.ts";
import { type ActorFacts, type Role, whyNot, whyNotGrantAll, whyNotRoles } from "./roles.ts";

export const userStatuses = ["active", "suspended"] as const;
export type UserStatus = (typeof userStatuses)[number];

/** What an administrator may do to a user, in the order a menu shows it. */
export const userActions = ["edit", "assignRoles", "suspend", "reactivate", "delete"] as const;
export type UserAction = (typeof userActions)[number];

/** What the rules need to know of the user acted on. */
export interface UserFacts {
  id: string;
  organizationId: string;
  rank: number;
  status: UserStatus;
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
  roles: string[];
  status: UserStatus;
  isYou: boolean;
  lastActiveAt: string | null;
  createdAt: string;
  suspendedReason: string | null;
  suspendedUntil: string | null;
  /** For each action null, or why the caller may not do it. */
  allowed: Record<UserAction, Refusal | null>;
}

/** What goes when a user is deleted. */
export interface DeletionImpact {
  name: string;
  workspaces: number;
  groups: number;
  sessions: number;
  /** Invitations they sent that nobody could accept any more. */
  pendingInvitations: number;
}

/** How many people stand where, each count exact. */
export interface DirectoryOverview {
  active: number;
  suspended: number;
  invited: number;
  expired: number;
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
}): string {
  const name = `${user.firstName} ${user.lastName}`.trim();
  return name || user.email || user.username || "Unnamed";
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
  profile: Pick<Profile, "deletion">,
): Refusal | null {
  return (
    whyNotActOn(actor, target, "users:delete") ??
    (isOwnAccount(actor, target) ? "own_account" : null) ??
    (profile.deletion ? null : "deletion_not_offered")
  );
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
  facts: { profile: Pick<Profile, "deletion">; topRank: number; otherActiveTop: number },
): Record<UserAction, Refusal | null> {
  const lastOfTop = whyNotLeaveTop(target, facts.topRank, facts.otherActiveTop);
  return {
    edit: whyNotEdit(actor, target),
    assignRoles: whyNotAssignRoles(actor, target) ?? lastOfTop,
    suspend: whyNotSuspend(actor, target) ?? lastOfTop,
    reactivate: whyNotReactivate(actor, target),
    delete: whyNotDelete(actor, target, facts.profile) ?? lastOfTop,
  };
}
