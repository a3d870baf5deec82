import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  allowedOnInvitation,
  type InvitationIdInput,
  type InvitationRow,
  invitationLifetime,
  isExpired,
  Refused,
  refuse,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { ask } from "../database/statements.ts";
import { announce } from "../events/announce.ts";
import { takeSeat } from "../licenses/seats.ts";
import type { Links } from "../links.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { lockSelf } from "../users/locks.ts";
import { grantOf, refuseGrant } from "./granting.ts";
import { type InvitationInJson, invitationInJson } from "./in-json.ts";
import { Invitation } from "./invitation.entity.ts";
import { queueMail } from "./mail.ts";
import { invitationFacts, invited, toInvitationRow } from "./rows.ts";

/** Finds an invitation and locks it. Throws `not_found`. */
async function lockInvitation(
  em: EntityManager,
  actor: Actor,
  input: InvitationIdInput,
): Promise<Invitation> {
  const invitation = await em.findOne(
    Invitation,
    { organizationId: actor.organizationId, id: input.invitationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!invitation) throw new Refused("not_found");
  return invitation;
}

/**
 * Mails the invitation again. An expired one gets a new link, 7 new days and a seat again; the old link is
 * dead. Whoever sends it again answers for what it grants from now on. Throws `seats_full`.
 */
export async function resendInvitation(
  em: EntityManager,
  caller: Actor,
  input: InvitationIdInput,
): Promise<InvitationRow> {
  const actor = await lockSelf(em, await holdRoles(em, caller));
  const invitation = await lockInvitation(em, actor, input);
  refuse(allowedOnInvitation(actor, invitationFacts(invitation), actor.now).resend);
  const grant = grantOf(actor, invitation);
  refuseGrant(actor, grant);
  const renewed = isExpired(invitation, actor.now);
  // While it was expired others could take its seat.
  if (renewed && grant.licenseType) await takeSeat(em, actor, grant.licenseType);
  const before = invitation.expiresAt.toISOString();
  if (renewed) {
    invitation.linkVersion = (invitation.linkVersion ?? 1) + 1;
    invitation.expiresAt = new Date(actor.now.getTime() + invitationLifetime);
  }
  invitation.inviterId = actor.userId;
  invitation.inviterApiKeyId = actor.userId ? null : actor.apiKeyId;
  invitation.mailVersion = (invitation.mailVersion ?? 1) + 1;
  invitation.mailStatus = "queued";
  invitation.mailProblem = null;
  record(em, actor, {
    action: "invitation.resent",
    target: invited(invitation.id),
    changes: difference({ expiresAt: before }, { expiresAt: invitation.expiresAt.toISOString() }),
  });
  await queueMail(em, actor.organizationId, invitation.id, invitation.mailVersion);
  return changed(em, actor, invitation);
}

/** Withdraws the invitation; its link is dead at once. */
export async function revokeInvitation(
  em: EntityManager,
  caller: Actor,
  input: InvitationIdInput,
): Promise<{ id: string }> {
  const actor = await lockSelf(em, caller);
  const invitation = await lockInvitation(em, actor, input);
  refuse(allowedOnInvitation(actor, invitationFacts(invitation), actor.now).revoke);
  invitation.status = "revoked";
  record(em, actor, {
    action: "invitation.revoked",
    target: invited(invitation.id),
    changes: { status: { before: "pending", after: "revoked" } },
  });
  await changed(em, actor, invitation);
  return { id: invitation.id };
}

/** The link of a pending invitation, to hand over by other means than mail. */
export async function invitationLink(
  em: EntityManager,
  caller: Actor,
  input: InvitationIdInput,
  links: Links,
): Promise<{ url: string; expiresAt: string }> {
  const actor = await lockSelf(em, caller);
  const invitation = await lockInvitation(em, actor, input);
  refuse(allowedOnInvitation(actor, invitationFacts(invitation), actor.now).copyLink);
  // Whoever has the link may take what it gives.
  refuseGrant(actor, grantOf(actor, invitation));
  record(em, actor, { action: "invitation.link_copied", target: invited(invitation.id) });
  return {
    url: links.invitationUrl(invitation.id, invitation.linkVersion ?? 1),
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

async function changed(
  em: EntityManager,
  actor: Actor,
  invitation: Invitation,
): Promise<InvitationRow> {
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "directory-changed", ids: [invitation.id] });
  await em.flush();
  const [found] = await ask<{ row: InvitationInJson }>(
    em,
    `select ${invitationInJson("i")} as row from invitation i where i.organization_id = ? and i.id = ?`,
    [organizationId, invitation.id],
  );
  if (!found) throw new Error("A row for each invitation.");
  return toInvitationRow(actor, found.row);
}
