import type { EntityManager } from "@mikro-orm/postgresql";
import type { OrganizationRow } from "@usher/domain";
import type { OrganizationFacts } from "../actor.ts";
import { ask } from "../database/statements.ts";
import {
  organizationFacts,
  type StoredOrganization,
  storedOrganization,
} from "../stored-organization.ts";

/** Finds an organization before anybody is signed in to it; runs as the login, outside row level security. */
export async function findOrganization(
  em: EntityManager,
  by: { slug: string } | { id: string },
): Promise<OrganizationFacts | null> {
  const [column, value] = "slug" in by ? ["slug", by.slug] : ["id", by.id];
  const [found] = await ask<{ organization: StoredOrganization }>(
    em,
    `select ${storedOrganization} as organization from organization o where o.${column} = ?`,
    [value],
  );
  return found ? organizationFacts(found.organization) : null;
}

export function toOrganizationRow(organization: OrganizationFacts): OrganizationRow {
  const { id, slug, name, profile, plan, contactUrl, switches, policies } = organization;
  return { id, slug, name, profile: profile.key, plan, contactUrl, switches, policies };
}
