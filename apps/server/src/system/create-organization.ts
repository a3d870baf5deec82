import type { EntityManager } from "@mikro-orm/postgresql";
import { type CreateOrganizationInput, Refused, type SystemOrganizationRow } from "@usher/domain";
import { type Actor, administratorActor } from "../actor.ts";
import { type Asked, once } from "../idempotency/once.ts";
import type { Links } from "../links.ts";
import { createOrganization, createOwner } from "../organizations/bootstrap.ts";
import { profileOf } from "../profiles.ts";
import { systemRow } from "./organizations.ts";

interface Deps {
  em: EntityManager;
  administrator: Actor;
  asked: Asked | null;
}

/** Makes an organization with its first user, and answers with the link to set that one's password. */
export function createTenant(
  { em: login, administrator, asked }: Deps,
  { owner, ...input }: CreateOrganizationInput,
  links: Links,
): Promise<{ organization: SystemOrganizationRow; url: string; expiresAt: string }> {
  if (!profileOf(input.profile)) throw new Refused("unknown_profile", "profile");
  const make = async (em: EntityManager) => {
    const organization = await createOrganization(em, input, administrator.now, administrator);
    const acting = administratorActor(organization, administrator);
    const { token, expiresAt } = await createOwner(em, acting, owner);
    await em.flush();
    return {
      organization: await systemRow(em, administrator, organization.id),
      url: links.setPasswordUrl(token),
      expiresAt: expiresAt.toISOString(),
    };
  };
  return login.transactional((em) => once(em, administrator, asked, () => make(em)));
}
