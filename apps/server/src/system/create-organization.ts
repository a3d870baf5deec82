import type { EntityManager } from "@mikro-orm/postgresql";
import { type CreateOrganizationInput, Refused, type SystemOrganizationRow } from "@usher/domain";
import { type Actor, administratorActor } from "../actor.ts";
import type { Links } from "../links.ts";
import { createOrganization, createOwner } from "../organizations/bootstrap.ts";
import { profileOf } from "../profiles.ts";
import { systemRow } from "./organizations.ts";

/** Makes an organization with its first user, and answers with the link to set that one's password. */
export function createTenant(
  { em: login, administrator }: { em: EntityManager; administrator: Actor },
  { owner, ...input }: CreateOrganizationInput,
  links: Links,
): Promise<{ organization: SystemOrganizationRow; url: string; expiresAt: string }> {
  if (!profileOf(input.profile)) throw new Refused("unknown_profile", "profile");
  return login.transactional(async (em) => {
    const organization = await createOrganization(em, input, administrator.now, administrator);
    const acting = administratorActor(organization, administrator);
    const { token, expiresAt } = await createOwner(em, acting, owner);
    await em.flush();
    return {
      organization: await systemRow(em, administrator, organization.id),
      url: links.setPasswordUrl(token),
      expiresAt: expiresAt.toISOString(),
    };
  });
}
