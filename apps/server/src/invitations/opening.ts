import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  displayName,
  type InvitationPreview,
  type InvitationTokenInput,
  Refused,
  refuse,
  rolesOf,
  type Worded,
  whyNotAccept,
  worded,
} from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import type { Links } from "../links.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { User } from "../users/user.entity.ts";
import { grantOf } from "./granting.ts";
import { Invitation } from "./invitation.entity.ts";
import { invitationFacts } from "./rows.ts";

/** The organization that a link leads to. Throws `token_invalid`; runs as the login, before anything is known. */
export async function organizationOfLink(
  em: EntityManager,
  links: Links,
  input: InvitationTokenInput,
): Promise<OrganizationFacts> {
  const id = links.invitations.idOf(input.token);
  if (!id) throw new Refused("token_invalid");
  const [found] = await em.execute<{ organizationId: string; version: number }[]>(
    `select organization_id as "organizationId", link_version as version from invitation where id = ?`,
    [id],
  );
  if (!found || !links.invitations.matches(input.token, id, found.version))
    throw new Refused("token_invalid");
  const organization = await findOrganization(em, { id: found.organizationId });
  if (!organization) throw new Refused("token_invalid");
  return organization;
}

/** The invitation that a link opens, locked; dead, used and expired ones are refused, each by its name. */
export async function openLink(
  em: EntityManager,
  actor: Actor,
  links: Links,
  token: string,
): Promise<Invitation> {
  const id = links.invitations.idOf(token);
  const invitation = id
    ? await em.findOne(
        Invitation,
        { organizationId: actor.organizationId, id },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      )
    : null;
  if (!invitation) throw new Refused("token_invalid");
  // Read again under the lock: Reinvite may have killed the link meanwhile.
  if (!links.invitations.matches(token, invitation.id, invitation.linkVersion ?? 1))
    throw new Refused("token_invalid");
  refuse(whyNotAccept(invitationFacts(invitation), actor.now));
  return invitation;
}

/** What whoever holds the link may see. */
export async function previewInvitation(
  em: EntityManager,
  actor: Actor,
  input: InvitationTokenInput,
  links: Links,
): Promise<InvitationPreview> {
  const invitation = await openLink(em, actor, links, input.token);
  const { organization, organizationId } = actor;
  const inviter = invitation.inviterId
    ? await em.findOne(User, { organizationId, id: invitation.inviterId })
    : null;
  const roles = rolesOf(invitation.roles, organization.roles).map(worded);
  const license = licenseOf(actor, invitation);
  return {
    organization: { slug: organization.slug, name: organization.name },
    email: invitation.email,
    roles: roles.map(({ name }) => name),
    license: license?.name ?? null,
    given: { roles, license },
    invitedBy: inviter ? displayName(inviter) : null,
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

/** The license that comes with an invitation, or null. */
function licenseOf(actor: Actor, invitation: Invitation): Worded | null {
  const { licenseType } = grantOf(actor, invitation);
  const { licenseTypes } = actor.organization.switches;
  const license = licenseTypes.find(({ key }) => key === licenseType);
  return license ? worded(license) : null;
}
