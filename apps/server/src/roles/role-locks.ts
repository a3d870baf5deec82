import type { EntityManager } from "@mikro-orm/postgresql";
import type { OrganizationRole } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { CustomRole } from "./role.entity.ts";

/**
 * Keeps the organization's roles as they are until the transaction ends, and answers with the actor in an
 * organization that has the roles of this moment: what is granted by them is neither deleted nor changed
 * meanwhile. Ask before anything else is locked, since whoever changes a role locks its holders after it.
 */
export async function holdRoles(em: EntityManager, actor: Actor): Promise<Actor> {
  return lockRoles(em, actor, "pg_advisory_xact_lock_shared");
}

/** The same for whoever changes roles: waits until nobody grants one any more, and keeps others waiting. */
export async function holdRolesAlone(em: EntityManager, actor: Actor): Promise<Actor> {
  return lockRoles(em, actor, "pg_advisory_xact_lock");
}

async function lockRoles(
  em: EntityManager,
  actor: Actor,
  lock: "pg_advisory_xact_lock" | "pg_advisory_xact_lock_shared",
): Promise<Actor> {
  const { organizationId, organization } = actor;
  await em.execute(`select ${lock}(hashtextextended(?, 0))`, [`roles|${organizationId}`]);
  const own = await em.find(CustomRole, { organizationId }, { refresh: true });
  const builtIn = organization.roles.filter((role) => role.id === null);
  return { ...actor, organization: { ...organization, roles: inOrder([...builtIn, ...own]) } };
}

/** Highest first. */
export function inOrder(roles: readonly OrganizationRole[]): OrganizationRole[] {
  return roles
    .map(({ id, key, name, summary, rank, permissions }) => ({
      ...{ id, key, name, summary, rank },
      permissions: [...permissions],
    }))
    .sort((a, b) => b.rank - a.rank);
}
