import type { EntityManager } from "@mikro-orm/postgresql";
import { type OrganizationRow, profiles } from "@usher/domain";
import type { OrganizationFacts } from "../actor.ts";

/** What an organization is and which roles it has, from its stored columns. */
export function organizationFacts(stored: {
  id: string;
  slug: string;
  name: string;
  profile: string;
}): OrganizationFacts {
  const profile = profiles[stored.profile];
  if (!profile) throw new Error(`Organization ${stored.id} has unknown profile ${stored.profile}.`);
  return { id: stored.id, slug: stored.slug, name: stored.name, profile, roles: profile.roles };
}

/** Finds an organization before anybody is signed in to it; runs as the login, outside row level security. */
export async function findOrganization(
  em: EntityManager,
  by: { slug: string } | { id: string },
): Promise<OrganizationFacts | null> {
  const [column, value] = "slug" in by ? ["slug", by.slug] : ["id", by.id];
  const [found] = await em.execute<{ id: string; slug: string; name: string; profile: string }[]>(
    `select id, slug, name, profile from organization where ${column} = ?`,
    [value],
  );
  return found ? organizationFacts(found) : null;
}

export function toOrganizationRow(organization: OrganizationFacts): OrganizationRow {
  const { id, slug, name, profile } = organization;
  return { id, slug, name, profile: profile.key, severalRoles: profile.severalRoles };
}
