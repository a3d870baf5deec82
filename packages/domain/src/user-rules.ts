import type { Permission } from "./permissions.ts";
import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, type Role, whyNot, whyNotGrantAll, whyNotRoles } from "./roles.ts";
import type { UserAction, UserFacts } from "./users.ts";

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

/**
 * Why `actor` may not have all that is kept of `target`, or null. It says what they did and where from, which
 * is the audit log's.
 */
export function whyNotExportData(actor: ActorFacts, target: UserFacts): Refusal | null {
  return whyNotActOn(actor, target, "users:edit") ?? whyNot(actor, "audit:read");
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
    exportData: whyNotExportData(actor, target),
    suspend: whyNotSuspend(actor, target) ?? lastOfTop,
    reactivate: whyNotReactivate(actor, target),
    delete: whyNotDelete(actor, target, facts.offers) ?? lastOfTop,
  };
}
