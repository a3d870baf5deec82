import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  allowedOnInvitation,
  type InvitationIdInput,
  type InvitationOutcome,
  type InvitationRow,
  type InviteInput,
  invitationLifetime,
  isExpired,
  type Refusal,
  Refused,
  rankOf,
  refuse,
  whyNotGrantAll,
  whyNotInvite,
  whyNotRoles,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { Links } from "../links.ts";
import { lockSelf } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { Invitation } from "./invitation.entity.ts";
import { invitationFacts, toInvitationRow } from "./rows.ts";

const invited = (id: string) => ({ kind: "invitation", id }) as const;

/**
 * Invites every address that can be invited and says of each what happened. One that is a user here or
 * has a pending invitation is refused by itself; roles one may not grant refuse the whole call.
 */
export async function invite(
  em: EntityManager,
  caller: Actor,
  input: InviteInput,
): Promise<InvitationOutcome[]> {
  const actor = await lockSelf(em, caller);
  const { profile, roles } = actor.organization;
  refuse(whyNotInvite(actor, profile));
  const keys = [...new Set(input.roles)];
  refuse(
    whyNotRoles(keys, roles, profile.severalRoles) ?? whyNotGrantAll(actor, keys, roles),
    "roles",
  );
  const asked = [...new Set(input.emails)];
  const byEmail = new Map<string, InvitationOutcome>();
  // Rows are locked in one order, whatever order was asked: two calls never wait for each other.
  for (const email of [...asked].sort())
    byEmail.set(email, await inviteOne(em, actor, email, { keys, note: input.note || null }));
  const outcomes = asked.flatMap((email) => byEmail.get(email) ?? []);
  const ids = outcomes.flatMap(({ invitationId }) => invitationId ?? []);
  await announce(em, { organizationId: actor.organizationId, type: "directory-changed", ids });
  return outcomes;
}

async function inviteOne(
  em: EntityManager,
  actor: Actor,
  email: string,
  grant: { keys: string[]; note: string | null },
): Promise<InvitationOutcome> {
  const { organizationId, now } = actor;
  const refused = (reason: Refusal): InvitationOutcome => ({
    email,
    outcome: "refused",
    reason,
    invitationId: null,
  });
  if (await em.count(User, { organizationId, email })) return refused("already_user");
  const pending = await em.findOne(
    Invitation,
    { organizationId, email, status: "pending" },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (pending && !isExpired(pending, now)) return refused("already_invited");
  // An expired one makes room: it could not be accepted any more anyway.
  if (pending) {
    pending.status = "revoked";
    record(em, actor, {
      action: "invitation.revoked",
      target: invited(pending.id),
      changes: { status: { before: "pending", after: "revoked" } },
    });
    await em.flush();
  }
  const id = await insert(em, actor, email, grant);
  if (!id) return refused("already_invited");
  record(em, actor, {
    action: "invitation.created",
    target: invited(id),
    changes: { email: { before: null, after: email }, roles: { before: null, after: grant.keys } },
  });
  await sendMail(em, organizationId, id, 1);
  return { email, outcome: "invited", reason: null, invitationId: id };
}

/** Stores the invitation, or answers null when another call was first with this address. */
async function insert(
  em: EntityManager,
  actor: Actor,
  email: string,
  grant: { keys: string[]; note: string | null },
): Promise<string | null> {
  const stored = await em
    .createQueryBuilder(Invitation)
    .insert({
      id: v7(),
      organizationId: actor.organizationId,
      email,
      roles: grant.keys,
      rank: rankOf(grant.keys, actor.organization.roles),
      note: grant.note,
      inviterId: actor.userId,
      inviterApiKeyId: actor.userId ? null : actor.apiKeyId,
      expiresAt: new Date(actor.now.getTime() + invitationLifetime),
      createdAt: actor.now,
    })
    .onConflict()
    .ignore()
    .returning("id")
    .execute<{ id: string }[]>("all");
  return stored[0]?.id ?? null;
}

function sendMail(
  em: EntityManager,
  organizationId: string,
  invitationId: string,
  mailVersion: number,
): Promise<void> {
  const job = { organizationId, invitationId, mailVersion };
  return enqueue(em, "send-invitation", job, { key: `invitation:${invitationId}` });
}

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
 * Mails the invitation again. An expired one gets a new link and 7 new days; the old link is dead. Whoever
 * sends it again answers for what it grants from now on.
 */
export async function resendInvitation(
  em: EntityManager,
  caller: Actor,
  input: InvitationIdInput,
): Promise<InvitationRow> {
  const actor = await lockSelf(em, caller);
  const invitation = await lockInvitation(em, actor, input);
  refuse(allowedOnInvitation(actor, invitationFacts(invitation), actor.now).resend);
  refuse(whyNotGrantAll(actor, invitation.roles, actor.organization.roles));
  const renewed = isExpired(invitation, actor.now);
  const before = invitation.expiresAt;
  if (renewed) {
    invitation.linkVersion = (invitation.linkVersion ?? 1) + 1;
    invitation.expiresAt = new Date(actor.now.getTime() + invitationLifetime);
  }
  invitation.inviterId = actor.userId;
  invitation.inviterApiKeyId = actor.userId ? null : actor.apiKeyId;
  invitation.mailVersion = (invitation.mailVersion ?? 1) + 1;
  invitation.mailStatus = "queued";
  invitation.mailError = null;
  record(em, actor, {
    action: "invitation.resent",
    target: invited(invitation.id),
    changes: renewed ? { expiresAt: { before, after: invitation.expiresAt } } : {},
  });
  await sendMail(em, actor.organizationId, invitation.id, invitation.mailVersion);
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
  const inviter = invitation.inviterId
    ? await em.findOne(User, { organizationId, id: invitation.inviterId })
    : null;
  return toInvitationRow(actor, invitation, inviter);
}
