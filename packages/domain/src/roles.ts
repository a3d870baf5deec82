import type { Worded } from "./built-in-words.ts";
import type { Permission } from "./permissions.ts";
import type { Refusal } from "./refusal-codes.ts";

/** A named set of permissions. A higher `rank` stands above a lower one. */
export interface Role extends Worded {
  key: string;
  /** One line that says what the role may do, shown where it is chosen. */
  summary: string;
  rank: number;
  permissions: readonly Permission[];
}

/** A role that an organization has: one of its profile, or one of its own, which then has an id. */
export interface OrganizationRole extends Role {
  id: string | null;
}

/** A role as a list shows it, with whether the caller may grant it. */
export interface RoleRow extends Omit<OrganizationRole, "permissions"> {
  permissions: string[];
  allowed: { grant: Refusal | null };
}

/** What the rules need to know of whoever acts. `userId` is null for a host's backend. */
export interface ActorFacts {
  userId: string | null;
  organizationId: string;
  rank: number;
  permissions: ReadonlySet<Permission>;
}

/** Why `actor` may not do what `permission` covers, or null. */
export function whyNot(
  actor: Pick<ActorFacts, "permissions">,
  permission: Permission,
): Refusal | null {
  return actor.permissions.has(permission) ? null : "missing_permission";
}

/** The roles with these keys, highest first; keys that name no role are left out. */
export function rolesOf(keys: readonly string[], roles: readonly Role[]): Role[] {
  return roles.filter((role) => keys.includes(role.key)).sort((a, b) => b.rank - a.rank);
}

/** The rank of the highest of these roles, 0 when there is none. */
export function rankOf(keys: readonly string[], roles: readonly Role[]): number {
  return rolesOf(keys, roles)[0]?.rank ?? 0;
}

/** Everything that any of these roles permits. */
export function permissionsOf(keys: readonly string[], roles: readonly Role[]): Set<Permission> {
  return new Set(rolesOf(keys, roles).flatMap((role) => role.permissions));
}

/** The role that at least one active user of an organization must hold. */
export function topRole(roles: readonly Role[]): Role {
  const [top] = [...roles].sort((a, b) => b.rank - a.rank);
  if (!top) throw new Error("An organization has at least one role.");
  return top;
}

/** Why `actor` may not grant `role`, or null: not above their own rank, nothing they do not hold. */
export function whyNotGrant(
  actor: Pick<ActorFacts, "rank" | "permissions">,
  role: Role,
): Refusal | null {
  if (role.rank > actor.rank) return "role_above_own";
  const exceeds = role.permissions.some((permission) => !actor.permissions.has(permission));
  return exceeds ? "role_exceeds_permissions" : null;
}

/** Why these keys are no valid choice of roles for one person, or null. */
export function whyNotRoles(
  keys: readonly string[],
  roles: readonly Role[],
  several: boolean,
): Refusal | null {
  if (rolesOf(keys, roles).length !== new Set(keys).size) return "unknown_role";
  return keys.length === 1 || (several && keys.length > 0) ? null : "one_role_only";
}

/** Why `actor` may not grant all of these roles, or null. */
export function whyNotGrantAll(
  actor: Pick<ActorFacts, "rank" | "permissions">,
  keys: readonly string[],
  roles: readonly Role[],
): Refusal | null {
  for (const role of rolesOf(keys, roles)) {
    const reason = whyNotGrant(actor, role);
    if (reason) return reason;
  }
  return null;
}
