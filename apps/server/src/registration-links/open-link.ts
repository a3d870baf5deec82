import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type Grant,
  Refused,
  type RegistrationPreview,
  type RegistrationTokenInput,
  refuse,
  rolesOf,
  whyNotByLink,
  whyNotRoles,
  whyNotUseLink,
  worded,
} from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { refuseIfAuthorityLost } from "../invitations/authority.ts";
import { grantOf } from "../invitations/granting.ts";
import type { Links } from "../links.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { User } from "../users/user.entity.ts";
import { RegistrationLink } from "./registration-link.entity.ts";
import { linkFacts } from "./rows.ts";

/** Where a link leads to. Throws `token_invalid`; runs as the login, before anything is known. */
export async function placeOfLink(
  em: EntityManager,
  links: Links,
  { token }: RegistrationTokenInput,
): Promise<{ linkId: string; organization: OrganizationFacts }> {
  const linkId = links.registrations.idOf(token);
  if (!linkId) throw new Refused("token_invalid");
  const [found] = await em.execute<{ organizationId: string; version: number }[]>(
    `select organization_id as "organizationId", link_version as version
     from registration_link where id = ?`,
    [linkId],
  );
  if (!found || !links.registrations.matches(token, linkId, found.version))
    throw new Refused("token_invalid");
  const organization = await findOrganization(em, { id: found.organizationId });
  if (!organization) throw new Refused("token_invalid");
  return { linkId, organization };
}

/**
 * The link, and what it gives of what the organization still has. Throws why nobody registers by it:
 * that it has ended, `entitlement_needed`, `onboarding_not_offered`, or `inviter_lost_authority`, also
 * when there are no such roles any more.
 */
export async function openLink(
  em: EntityManager,
  actor: Actor,
  linkId: string,
): Promise<{ link: RegistrationLink; grant: Grant }> {
  const { organizationId, organization, now } = actor;
  const { switches } = organization;
  const link = await em.findOne(RegistrationLink, { organizationId, id: linkId });
  if (!link) throw new Refused("token_invalid");
  refuse(whyNotUseLink(linkFacts(link), now) ?? whyNotByLink(switches));
  const grant = grantOf(actor, link);
  if (whyNotRoles(link.roles, organization.roles, switches.severalRoles))
    throw new Refused("inviter_lost_authority");
  const { creatorId = null, creatorApiKeyId = null } = link;
  const by = { userId: creatorId, apiKeyId: creatorApiKeyId };
  await refuseIfAuthorityLost(em, actor, by, grant);
  return { link, grant };
}

/**
 * Holds whoever made the link as they stand until the transaction ends: who suspends or demotes them waits
 * for it, or was first and is seen by `openLink`.
 */
export async function holdCreator(em: EntityManager, actor: Actor, linkId: string): Promise<void> {
  const { organizationId } = actor;
  const link = await em.findOne(RegistrationLink, { organizationId, id: linkId });
  const held = { lockMode: LockMode.PESSIMISTIC_READ, refresh: true } as const;
  if (link?.creatorApiKeyId)
    await em.findOne(ApiKey, { organizationId, id: link.creatorApiKeyId }, held);
  else if (link?.creatorId) await em.findOne(User, { organizationId, id: link.creatorId }, held);
}

/** What whoever holds the link may see. */
export async function previewRegistration(
  em: EntityManager,
  actor: Actor,
  linkId: string,
): Promise<RegistrationPreview> {
  const { link } = await openLink(em, actor, linkId);
  const { slug, name, policies } = actor.organization;
  const roles = rolesOf(link.roles, actor.organization.roles).map(worded);
  return {
    organization: { slug, name },
    roles: roles.map((role) => role.name),
    given: { roles },
    domains: link.domains ?? [],
    verifiesEmail: policies.verifyEmail,
    passwordMinimum: policies.passwordMinimum,
    expiresAt: link.expiresAt.toISOString(),
  };
}
