import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type AcceptInvitationInput,
  displayName,
  type Grant,
  type InvitationPreview,
  type InvitationTokenInput,
  Refused,
  rankOf,
  refuse,
  rolesOf,
  whyNotAccept,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { given, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { takeSeat } from "../licenses/seats.ts";
import type { Links } from "../links.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { refuseWeakPassword } from "../passwords/passwords.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { asUser } from "../users/acting.ts";
import { type Joined, join } from "../users/join.ts";
import { User } from "../users/user.entity.ts";
import { refuseIfAuthorityLost } from "./authority.ts";
import { grantOf } from "./granting.ts";
import { Invitation } from "./invitation.entity.ts";
import { invitationFacts, invited } from "./rows.ts";

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
async function openLink(
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
  return {
    organization: { slug: organization.slug, name: organization.name },
    email: invitation.email,
    roles: rolesOf(invitation.roles, organization.roles).map((role) => role.name),
    license: licenseName(actor, invitation),
    invitedBy: inviter ? displayName(inviter) : null,
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

/** The name of the license that comes with an invitation, or null. */
export function licenseName(actor: Actor, invitation: Invitation): string | null {
  const { licenseType } = grantOf(actor, invitation);
  const { licenseTypes } = actor.organization.switches;
  return licenseTypes.find(({ key }) => key === licenseType)?.name ?? null;
}

/** Whether the link is good and the password may be set, before any work is put into it. */
export async function checkAcceptance(
  em: EntityManager,
  actor: Actor,
  input: AcceptInvitationInput,
  links: Links,
): Promise<void> {
  const { email } = await openLink(em, actor, links, input.token);
  const { policies } = actor.organization;
  refuseWeakPassword(input.password, { email }, { field: "password", policies });
}

/**
 * Makes the account that an invitation stands for, with all that the organization still has of what it
 * carries. The invitation's row is locked first, so of many calls with one link one gets in and the others
 * are told that it was used. Throws `inviter_lost_authority`, `already_user`, `seats_full`.
 */
export async function acceptInvitation(
  em: EntityManager,
  caller: Actor,
  input: Omit<AcceptInvitationInput, "password"> & { passwordHash: string },
  links: Links,
): Promise<User> {
  const actor = await holdRoles(em, caller);
  const invitation = await openLink(em, actor, links, input.token);
  const { organizationId, organization } = actor;
  const grant = grantOf(actor, invitation);
  const { inviterId = null, inviterApiKeyId = null } = invitation;
  const by = { userId: inviterId, apiKeyId: inviterApiKeyId };
  await refuseIfAuthorityLost(em, actor, by, grant);
  if (await em.count(User, { organizationId, email: invitation.email }))
    throw new Refused("already_user");
  // The invitation's seat becomes the user's.
  if (grant.licenseType) await takeSeat(em, actor, grant.licenseType, { had: 1 });
  const user = em.create(User, {
    id: v7(),
    organizationId,
    email: invitation.email,
    firstName: input.firstName,
    lastName: input.lastName,
    passwordHash: input.passwordHash,
    roles: grant.roles,
    rank: rankOf(grant.roles, organization.roles),
    licenseType: grant.licenseType,
    createdAt: actor.now,
    lastActiveAt: actor.now,
    // Whoever has the link got it at this address.
    emailVerifiedAt: actor.now,
  });
  invitation.status = "accepted";
  await em.flush();
  const joined = await join(em, actor, user.id, grant);
  await told(em, asUser(actor, user), invitation, { ...joined, licenseType: grant.licenseType });
  return user;
}

/** Writes down that somebody came in, with what they got, and tells the open panels. */
async function told(
  em: EntityManager,
  self: Actor,
  { id, roles }: Invitation,
  { licenseType, groups, workspaces }: Joined & Pick<Grant, "licenseType">,
): Promise<void> {
  const { organizationId } = self;
  const userId = self.userId ?? "";
  record(em, self, {
    action: "user.created",
    target: { kind: "user", id: userId },
    changes: given({ roles, licenseType, groups, workspaces }),
  });
  record(em, self, {
    action: "invitation.accepted",
    target: invited(id),
    changes: { userId: { before: null, after: userId } },
  });
  await announce(em, { organizationId, type: "directory-changed", ids: [id, userId] });
}
