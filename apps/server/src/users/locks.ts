import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import { Refused, refuse, topRole, whyNotLeaveTop } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { ask } from "../database/statements.ts";
import { asUser } from "./acting.ts";
import type { Condition } from "./list-sources.ts";
import { userFacts } from "./rows.ts";
import { User } from "./user.entity.ts";

/**
 * Locks the user a deed is about together with whoever acts, in id order, and reads both anew: of two
 * administrators who suspend each other at the same instant, the second finds itself suspended.
 */
export async function lockForDeed(
  em: EntityManager,
  actor: Actor,
  userId: string,
): Promise<{ actor: Actor; target: User }> {
  const ids = [...new Set([userId, ...(actor.userId ? [actor.userId] : [])])];
  const users = await em.find(
    User,
    { organizationId: actor.organizationId, id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" }, refresh: true },
  );
  const target = users.find((user) => user.id === userId);
  const self = users.find((user) => user.id === actor.userId);
  const fresh = actor.userId ? refreshed(actor, self) : actor;
  if (!target) throw new Refused("not_found");
  return { actor: fresh, target };
}

/** A user under a lock that the transaction holds, read anew; for whoever is not signed in yet. */
export function lockUser(em: EntityManager, id: string): Promise<User | null> {
  return em.findOne(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** The caller alone, locked and read anew, for a deed that is about no other user. */
export async function lockSelf(em: EntityManager, actor: Actor): Promise<Actor> {
  return actor.userId ? (await lockForDeed(em, actor, actor.userId)).actor : actor;
}

/**
 * The caller read anew, and these users, kept as they are until the transaction ends. Others may hold them
 * too: who puts whom into what waits for nobody who does the same. Those that are not there are left out.
 */
export async function holdUsers(
  em: EntityManager,
  actor: Actor,
  userIds: readonly string[],
): Promise<{ actor: Actor; users: User[] }> {
  const ids = [...new Set([...userIds, ...(actor.userId ? [actor.userId] : [])])];
  const found = await em.find(
    User,
    { organizationId: actor.organizationId, id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { id: "asc" }, refresh: true },
  );
  const self = found.find((user) => user.id === actor.userId);
  return {
    actor: actor.userId ? refreshed(actor, self) : actor,
    users: found.filter((user) => userIds.includes(user.id)),
  };
}

/** The actor with the roles and status they have under the lock. */
function refreshed(actor: Actor, self: User | undefined): Actor {
  if (!self || userFacts(self, actor.now).status !== "active") throw new Refused("not_signed_in");
  const fresh = asUser(actor, self);
  // A key that acts for a user stands no higher than the key.
  return actor.apiKeyId ? { ...fresh, rank: Math.min(fresh.rank, actor.rank) } : fresh;
}

/** How many active users hold the top role; counted no further than `cap`: a statement's part, a number. */
export function activeTop(actor: Actor, cap = 2): Condition {
  const top = topRole(actor.organization.roles).rank;
  return {
    sql: `(select count(*)::int from (
       select 1 from app_user
       where organization_id = ? and rank >= ?
         and (status = 'active' or suspended_until <= ?)
       limit ?) top)`,
    params: [actor.organizationId, top, actor.now, cap],
  };
}

/** The same, asked by itself. */
export async function countActiveTop(em: EntityManager, actor: Actor, cap?: number) {
  const { sql, params } = activeTop(actor, cap);
  const [found] = await ask<{ count: number }>(em, `select ${sql} as count`, params);
  return found?.count ?? 0;
}

/**
 * Refuses a deed that would take the top role from its last active holder (rule 4). Such deeds of one
 * organization pass one at a time: the lock is held until the transaction ends, and nobody who holds it
 * waits for another lock.
 */
export async function refuseIfLastOfTopRole(
  em: EntityManager,
  actor: Actor,
  target: User,
): Promise<void> {
  const topRank = topRole(actor.organization.roles).rank;
  const facts = userFacts(target, actor.now);
  if (facts.status !== "active" || facts.rank < topRank) return;
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `top-role|${actor.organizationId}`,
  ]);
  const others = (await countActiveTop(em, actor)) - 1;
  refuse(whyNotLeaveTop(facts, topRank, others));
}
