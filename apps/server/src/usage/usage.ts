import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type ConsumeInput,
  type Consumption,
  dailyLimit,
  Refused,
  refuse,
  topRole,
  type Usage,
  type UsageInput,
  whyNot,
  whyNotConsume,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import { dayOf, nextDayOf } from "./day.ts";

const isHost = ({ apiKeyId, userId }: Actor) => apiKeyId !== null && userId === null;

/** The user that is meant, or null. */
function findSubject(em: EntityManager, actor: Actor, input: UsageInput): Promise<User | null> {
  const { organizationId } = actor;
  const by = input.userId ? { id: input.userId } : { externalId: input.externalId ?? "" };
  return em.findOne(User, { organizationId, ...by });
}

function limitOf(actor: Actor, user: User, meter: string): number | null {
  const { roles, switches } = actor.organization;
  const { rank, dailyMessageLimit = null } = user;
  const around = { topRank: topRole(roles).rank, offers: switches };
  return dailyLimit({ rank, dailyMessageLimit }, meter, around);
}

function toUsage(actor: Actor, limit: number | null, used: number): Usage {
  const remaining = limit === null ? null : Math.max(0, limit - used);
  return { limit, used, remaining, resetsAt: nextDayOf(actor).toISOString() };
}

/**
 * Counts use of a meter, unless that would go over the user's daily limit: then nothing is counted and
 * `allowed` is false. For a host's backend whose key holds `users:read`, and for users about themselves.
 * Each call counts, so a host asks once for what it lets happen once. It is no deed: nothing is recorded
 * and nobody is told. Throws `not_found`, `not_active`, `missing_permission`.
 */
export async function consume(
  em: EntityManager,
  actor: Actor,
  input: ConsumeInput,
): Promise<Consumption> {
  const user = await findSubject(em, actor, input);
  refuse(whyNotConsume(actor, user?.id ?? null, { byHost: isHost(actor) }));
  if (!user) throw new Refused("not_found", input.userId ? "userId" : "externalId");
  if (userFacts(user, actor.now).status !== "active") throw new Refused("not_active");
  const limit = limitOf(actor, user, input.meter);
  const counted = await count(em, actor, { ...input, userId: user.id, limit });
  const used = counted ?? (await usedOf(em, actor, user.id, input.meter));
  return { allowed: counted !== null, ...toUsage(actor, limit, used) };
}

/**
 * Adds to the counter of the day if that stays within the limit, and answers with what it holds then, or
 * null. One statement: of any number at the same instant, each sees what those before it have counted. The
 * user is held meanwhile, so that nobody deletes them in between.
 */
async function count(
  em: EntityManager,
  actor: Actor,
  { userId, meter, amount, limit }: ConsumeInput & { userId: string; limit: number | null },
): Promise<number | null> {
  if (limit !== null && amount > limit) return null;
  const [counter] = await em.execute<{ used: string }[]>(
    `insert into usage_counter as c (organization_id, user_id, meter, day, used)
     select organization_id, id, ?, ?::date, ?::bigint from app_user
       where organization_id = ? and id = ? for key share
     on conflict (organization_id, user_id, meter, day) do update
       set used = c.used + excluded.used
       where ?::int is null or c.used + excluded.used <= ?::int
     returning used`,
    [meter, dayOf(actor), amount, actor.organizationId, userId, limit, limit],
  );
  return counter ? Number(counter.used) : null;
}

async function usedOf(em: EntityManager, actor: Actor, userId: string, meter: string) {
  const [counter] = await em.execute<{ used: string }[]>(
    `select used from usage_counter
     where organization_id = ? and user_id = ? and meter = ? and day = ?`,
    [actor.organizationId, userId, meter, dayOf(actor)],
  );
  return Number(counter?.used ?? 0);
}

/**
 * What a user has used of a meter today. For whoever may read users, and for users about themselves.
 * Throws `not_found`, `missing_permission`.
 */
export async function getUsage(em: EntityManager, actor: Actor, input: UsageInput): Promise<Usage> {
  const user = await findSubject(em, actor, input);
  if (!user || user.id !== actor.userId) refuse(whyNot(actor, "users:read"));
  if (!user) throw new Refused("not_found", input.userId ? "userId" : "externalId");
  const used = await usedOf(em, actor, user.id, input.meter);
  return toUsage(actor, limitOf(actor, user, input.meter), used);
}
