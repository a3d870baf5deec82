import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type AcceptInvitationInput,
  displayName,
  type InvitationPreview,
  type InvitationTokenInput,
  permissionsOf,
  Refused,
  rankOf,
  refuse,
  rolesOf,
  whyNotAccept,
  whyNotGrantAll,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import type { Links } from "../links.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { refuseWeakPassword } from "../passwords/passwords.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { asUser } from "../users/acting.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
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
    invitedBy: inviter ? displayName(inviter) : null,
    expiresAt: invitation.expiresAt.toISOString(),
  };
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
 * Makes the account that an invitation stands for. The invitation's row is locked first, so of many
 * calls with one link one gets in and the others are told that it was used.
 */
export async function acceptInvitation(
  em: EntityManager,
  caller: Actor,
  input: Omit<AcceptInvitationInput, "password"> & { passwordHash: string },
  links: Links,
): Promise<User> {
  const actor = await holdRoles(em, caller);
  const invitation = await openLink(em, actor, links, input.token);
  const { organizationId, now } = actor;
  await refuseIfAuthorityLost(em, actor, invitation);
  if (await em.count(User, { organizationId, email: invitation.email }))
    throw new Refused("already_user");
  const user = em.create(User, {
    id: v7(),
    organizationId,
    email: invitation.email,
    firstName: input.firstName,
    lastName: input.lastName,
    passwordHash: input.passwordHash,
    roles: invitation.roles,
    rank: rankOf(invitation.roles, actor.organization.roles),
    createdAt: now,
    lastActiveAt: now,
    // Whoever has the link got it at this address.
    emailVerifiedAt: now,
  });
  invitation.status = "accepted";
  const self = asUser(actor, user);
  record(em, self, {
    action: "user.created",
    target: { kind: "user", id: user.id },
    changes: { roles: { before: null, after: user.roles } },
  });
  record(em, self, {
    action: "invitation.accepted",
    target: { kind: "invitation", id: invitation.id },
    changes: { userId: { before: null, after: user.id } },
  });
  await em.flush();
  const ids = [invitation.id, user.id];
  await announce(em, { organizationId, type: "directory-changed", ids });
  return user;
}

/** What an invitation grants is checked against what its inviter may grant now (rule 10). */
async function refuseIfAuthorityLost(
  em: EntityManager,
  actor: Actor,
  invitation: Invitation,
): Promise<void> {
  const granter = await granterOf(em, actor, invitation);
  const { roles } = actor.organization;
  const lost =
    !granter?.permissions.has("users:invite") || whyNotGrantAll(granter, invitation.roles, roles);
  if (lost) throw new Refused("inviter_lost_authority");
}

async function granterOf(em: EntityManager, actor: Actor, invitation: Invitation) {
  const { organizationId, organization, now } = actor;
  if (invitation.inviterApiKeyId) {
    const key = await em.findOne(ApiKey, { organizationId, id: invitation.inviterApiKeyId });
    if (!key || key.revokedAt) return null;
    return { rank: key.rank, permissions: new Set(key.permissions) };
  }
  if (!invitation.inviterId) return null;
  const user = await em.findOne(User, { organizationId, id: invitation.inviterId });
  if (!user || userFacts(user, now).status !== "active") return null;
  return { rank: user.rank, permissions: permissionsOf(user.roles, organization.roles) };
}
