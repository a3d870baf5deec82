import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

/** The meter that a user's daily message limit is about; others are counted without a limit. */
export const messageMeter = "messages";

/** How much of a meter a user has used on the organization's day. */
export interface Usage {
  /** Null: no limit. */
  limit: number | null;
  used: number;
  /** Null where there is no limit. */
  remaining: number | null;
  /** When the organization's next day begins, ISO 8601 in UTC. */
  resetsAt: string;
}

/** The answer of `usage.consume`. When it is not allowed, nothing was counted. */
export interface Consumption extends Usage {
  allowed: boolean;
}

/** What a user may use of a meter in a day; null: as much as they want (rule 12). */
export function dailyLimit(
  user: { rank: number; dailyMessageLimit: number | null },
  meter: string,
  { topRank, offers }: { topRank: number; offers: Pick<Switches, "dailyMessageLimit"> },
): number | null {
  const limited = meter === messageMeter && offers.dailyMessageLimit && user.rank < topRank;
  return limited ? user.dailyMessageLimit : null;
}

/**
 * Why `actor` may not count against the user, or null. A user may for themselves, and a host's backend for
 * anyone whom its key may read; an administrator may not use up what is another person's.
 */
export function whyNotConsume(
  actor: ActorFacts,
  userId: string | null,
  { byHost }: { byHost: boolean },
): Refusal | null {
  if (userId !== null && userId === actor.userId) return null;
  return byHost ? whyNot(actor, "users:read") : "missing_permission";
}

/** The day in a time zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string, at: Date): string {
  return formatterOf(timeZone).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept by zone: making one takes many times as long as using it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone);
  if (kept) return kept;
  // The Swedish way of writing a date is ISO 8601.
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  formatters.set(timeZone, made);
  return made;
}

const hour = 60 * 60 * 1000;

/**
 * When the next day of a time zone begins. Found by halving, because there is no shorter way that holds
 * everywhere: a day has 23 to 25 hours, some have no midnight, and Samoa has left out a whole one.
 */
export function nextDay(timeZone: string, at: Date): Date {
  const today = dayIn(timeZone, at);
  let before = at.getTime();
  let after = before + 48 * hour;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, new Date(middle)) === today) before = middle;
    else after = middle;
  }
  return new Date(after);
}
