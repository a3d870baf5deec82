import type { EntityManager } from "@mikro-orm/postgresql";
import { dayIn, nextDay } from "@usher/domain";
import type { Actor } from "../actor.ts";

type At = Pick<Actor, "organization" | "now">;

/** The organization's day at the time of the deed, as YYYY-MM-DD (rule 12). */
export function dayOf({ organization, now }: At): string {
  return dayIn(organization.policies.timeZone, now);
}

/** When the organization's next day begins. */
export function nextDayOf({ organization, now }: At): Date {
  return nextDay(organization.policies.timeZone, now);
}

/** How much of a meter each of these users has used on the organization's day. */
export async function usedToday(
  em: EntityManager,
  actor: Actor,
  meter: string,
  userIds: readonly string[],
): Promise<Map<string, number>> {
  if (userIds.length === 0) return new Map();
  const found = await em.execute<{ userId: string; used: string }[]>(
    `select user_id as "userId", used from usage_counter
     where organization_id = ? and meter = ? and day = ? and user_id = any(?::uuid[])`,
    [actor.organizationId, meter, dayOf(actor), `{${userIds.join(",")}}`],
  );
  return new Map(found.map(({ userId, used }) => [userId, Number(used)]));
}
