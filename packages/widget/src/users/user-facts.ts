import {
  type ActorFacts,
  type Me,
  type RoleRow,
  rankOf,
  topRole,
  type UserRow,
} from "@usher/domain";

/** The caller, as the rules ask for whoever acts. */
export function actorOf(me: Me): ActorFacts {
  return {
    userId: me.user.id,
    organizationId: me.organization.id,
    rank: rankOf(me.user.roles, me.roles),
    permissions: new Set(me.permissions),
  };
}

/** A user, as the rules ask for whoever is acted on. Every row one sees is of one's own organization. */
export function targetOf(me: Me, user: Pick<UserRow, "roles">) {
  return { organizationId: me.organization.id, rank: rankOf(user.roles, me.roles) };
}

/** The roles one may give, and those that are held already, highest first (spec, rule 2). */
export function offeredRoles(roles: readonly RoleRow[], held: readonly string[] = []): RoleRow[] {
  return roles.filter(({ key, allowed }) => allowed.grant === null || held.includes(key));
}

/** Whether these roles reach the highest one, which has no message limit (rule 12). */
export function reachTop(keys: readonly string[], roles: readonly RoleRow[]): boolean {
  return rankOf(keys, roles) >= topRole(roles).rank;
}

/** Whether two choices are of the same things, in whatever order. */
export function sameChoice(one: readonly string[], other: readonly string[]): boolean {
  const chosen = new Set(one);
  return chosen.size === new Set(other).size && other.every((key) => chosen.has(key));
}
