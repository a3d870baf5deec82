import type { EntityManager } from "@mikro-orm/postgresql";
import type { Actor } from "../actor.ts";

/** The organization's day at the time of the deed, as YYYY-MM-DD (rule 12). */
export function dayOf({ organization, now }: Pick<Actor, "organization" | "now">): string {
  // The Swedish way of writing a date is ISO 8601.
  const { timeZone } = organization.policies;
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now);
}

/** How much of a meter each of these users has used on the organization's day. */
export async function usedToday(
  em: EntityManager,
  actor: Actor,
  meter: string,
  userIds: readonly string[],
): Promise<Map<string, number>> {
  if (userIds.length === 0) return new Map();
  const found = await em.execute<{ userId: string; used: number }[]>(
    `select user_id as "userId", used from usage_counter
     where organization_id = ? and meter = ? and day = ? and user_id = any(?::uuid[])`,
    [actor.organizationId, meter, dayOf(actor), `{${userIds.join(",")}}`],
  );
  return new Map(found.map(({ userId, used }) => [userId, used]));
}
