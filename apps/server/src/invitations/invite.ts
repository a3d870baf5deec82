import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type InvitationOutcome,
  type InviteInput,
  invitationLifetime,
  isExpired,
  type Refusal,
  rankOf,
  refuse,
  whyNotInvite,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { given, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { seatsLeft } from "../licenses/seats.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { lockSelf } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { type AskedGrant, grantAskedFor } from "./granting.ts";
import { Invitation } from "./invitation.entity.ts";
import { queueMail } from "./mail.ts";
import { invited } from "./rows.ts";

/** What every invitation of one call carries. */
interface Carried extends AskedGrant {
  note: string | null;
}

/**
 * Invites every address that can be invited and says of each what happened. One that is a user here, has a
 * pending invitation or finds no seat left is refused by itself; what one may not give refuses the whole
 * call.
 *
 * Locks are taken in one order by all who need several, so that nobody waits in a circle: users,
 * invitations, then the pool of seats.
 */
export async function invite(
  em: EntityManager,
  caller: Actor,
  input: InviteInput,
): Promise<InvitationOutcome[]> {
  const actor = await lockSelf(em, await holdRoles(em, caller));
  refuse(whyNotInvite(actor, actor.organization.switches));
  const grant = await grantAskedFor(em, actor, input);
  const asked = [...new Set(input.emails)];
  await revokeExpired(em, actor, asked);
  const left = grant.licenseType ? await seatsLeft(em, actor, grant.licenseType) : Infinity;
  const refused = await refusedAddresses(em, actor, asked, left);
  const outcomes = new Map<string, InvitationOutcome>();
  // Stored in one order, whatever order was asked: two calls never wait for each other.
  for (const email of [...asked].sort()) {
    const carried = { ...grant, note: input.note || null };
    const reason = refused.get(email);
    outcomes.set(email, reason ? no(email, reason) : await inviteOne(em, actor, email, carried));
  }
  const answer = asked.flatMap((email) => outcomes.get(email) ?? []);
  const ids = answer.flatMap(({ invitationId }) => invitationId ?? []);
  await announce(em, { organizationId: actor.organizationId, type: "directory-changed", ids });
  return answer;
}

const no = (email: string, reason: Refusal): InvitationOutcome => ({
  email,
  outcome: "refused",
  reason,
  invitationId: null,
});

/** Expired invitations of these addresses make room: they could not be accepted any more anyway. */
async function revokeExpired(em: EntityManager, actor: Actor, emails: string[]): Promise<void> {
  const pending = await em.find(
    Invitation,
    { organizationId: actor.organizationId, email: { $in: emails }, status: "pending" },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { email: "asc" }, refresh: true },
  );
  for (const invitation of pending) {
    if (!isExpired(invitation, actor.now)) continue;
    invitation.status = "revoked";
    record(em, actor, {
      action: "invitation.revoked",
      target: invited(invitation.id),
      changes: { status: { before: "pending", after: "revoked" } },
    });
  }
  await em.flush();
}

/**
 * Who can't be invited, and why. The seats that are left go to the first who could be; asked under the
 * pool's lock, so that what others gave away meanwhile is counted.
 */
async function refusedAddresses(
  em: EntityManager,
  { organizationId }: Actor,
  emails: string[],
  seats: number,
): Promise<Map<string, Refusal>> {
  const where = { organizationId, email: { $in: emails } };
  const users = await em.find(User, where, { fields: ["email"] });
  const pending = await em.find(Invitation, { ...where, status: "pending" }, { fields: ["email"] });
  const refused = new Map<string, Refusal>();
  for (const { email } of pending) refused.set(email, "already_invited");
  for (const { email } of users) if (email) refused.set(email, "already_user");
  for (const email of emails
    .filter((one) => !refused.has(one))
    .slice(Math.min(seats, emails.length)))
    refused.set(email, "seats_full");
  return refused;
}

async function inviteOne(
  em: EntityManager,
  actor: Actor,
  email: string,
  carried: Carried,
): Promise<InvitationOutcome> {
  const id = await insert(em, actor, email, carried);
  if (!id) return no(email, "already_invited");
  const { roles, licenseType, groups, workspaces } = carried;
  record(em, actor, {
    action: "invitation.created",
    target: invited(id),
    changes: given({ email, roles, licenseType, groups, workspaces }),
  });
  await queueMail(em, actor.organizationId, id, 1);
  return { email, outcome: "invited", reason: null, invitationId: id };
}

/** Stores the invitation, or answers null when another call was first with this address. */
async function insert(
  em: EntityManager,
  actor: Actor,
  email: string,
  carried: Carried,
): Promise<string | null> {
  const { roles, licenseType, groupIds, workspaceIds, note } = carried;
  const stored = await em
    .createQueryBuilder(Invitation)
    .insert({
      id: v7(),
      organizationId: actor.organizationId,
      email,
      ...{ roles, licenseType, groupIds, workspaceIds, note },
      rank: rankOf(roles, actor.organization.roles),
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
