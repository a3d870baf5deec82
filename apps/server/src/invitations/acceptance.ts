import type { EntityManager } from "@mikro-orm/postgresql";
import { type AcceptInvitationInput, activeAt, type Grant, Refused, rankOf } from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { given, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { takeSeat } from "../licenses/seats.ts";
import type { Links } from "../links.ts";
import { refuseWeakPassword } from "../passwords/passwords.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { asUser } from "../users/acting.ts";
import { type Joined, join } from "../users/join.ts";
import { User } from "../users/user.entity.ts";
import { refuseIfAuthorityLost } from "./authority.ts";
import { grantOf } from "./granting.ts";
import type { Invitation } from "./invitation.entity.ts";
import { openLink } from "./opening.ts";
import { invited } from "./rows.ts";

/** Whether the link is good and the password may be set, before any work is put into it. */
export async function checkAcceptance(
  em: EntityManager,
  actor: Actor,
  input: AcceptInvitationInput,
  links: Links,
): Promise<void> {
  const { email } = await openLink(em, actor, links, input.token);
  const { organization } = actor;
  refuseWeakPassword(input.password, { email }, { field: "password", organization });
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
    lastActiveAt: activeAt(actor.now, organization.policies.lastActive),
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
