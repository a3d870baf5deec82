import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type InvitationOutcome,
  type InviteInput,
  invitationLifetime,
  isExpired,
  type Refusal,
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
import { holdRoles } from "../roles/role-locks.ts";
import { lockSelf } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { Invitation } from "./invitation.entity.ts";
import { queueMail } from "./mail.ts";
import { invited } from "./rows.ts";

/**
 * Invites every address that can be invited and says of each what happened. One that is a user here or
 * has a pending invitation is refused by itself; roles one may not grant refuse the whole call.
 */
export async function invite(
  em: EntityManager,
  caller: Actor,
  input: InviteInput,
): Promise<InvitationOutcome[]> {
  const actor = await lockSelf(em, await holdRoles(em, caller));
  const { switches, roles } = actor.organization;
  refuse(whyNotInvite(actor, switches));
  const keys = [...new Set(input.roles)];
  refuse(
    whyNotRoles(keys, roles, switches.severalRoles) ?? whyNotGrantAll(actor, keys, roles),
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
  await queueMail(em, organizationId, id, 1);
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
