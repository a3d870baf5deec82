import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import { type Grant, Refused, rankOf } from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import { invited } from "../invitations/rows.ts";
import { takeSeat } from "../licenses/seats.ts";
import { join } from "../users/join.ts";
import { User } from "../users/user.entity.ts";

/** Who registers, as they wrote it, with the hash of their password. */
export interface Newcomer {
  email: string;
  firstName: string;
  lastName: string;
  passwordHash: string;
}

/**
 * Withdraws a pending invitation of the address: whoever comes in by a link is not waited for any more, and
 * the seat that it held is free. Answers with its id.
 */
export async function withdrawInvitation(
  em: EntityManager,
  actor: Actor,
  email: string,
): Promise<string | null> {
  const pending = await em.findOne(
    Invitation,
    { organizationId: actor.organizationId, email, status: "pending" },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!pending) return null;
  pending.status = "revoked";
  record(em, actor, {
    action: "invitation.revoked",
    target: invited(pending.id),
    changes: { status: { before: "pending", after: "revoked" } },
  });
  await em.flush();
  return pending.id;
}

/**
 * Makes the account that the link gives, with its license, groups and workspaces. Of many calls with one
 * address one makes it. Throws `account_exists`, `seats_full`.
 */
export async function createNewcomer(
  em: EntityManager,
  actor: Actor,
  grant: Grant,
  newcomer: Newcomer,
): Promise<User> {
  const { organizationId, organization, now } = actor;
  const { roles, licenseType } = grant;
  if (licenseType) await takeSeat(em, actor, licenseType);
  const id = v7();
  const stored = await em
    .createQueryBuilder(User)
    .insert({
      id,
      organizationId,
      ...newcomer,
      roles,
      rank: rankOf(roles, organization.roles),
      licenseType,
      mustVerifyEmail: organization.policies.verifyEmail,
      createdAt: now,
    })
    .onConflict()
    .ignore()
    .returning("id")
    .execute<{ id: string }[]>("all");
  if (stored.length === 0) throw new Refused("account_exists", "email");
  await join(em, actor, id, grant);
  return em.findOneOrFail(User, { organizationId, id });
}
