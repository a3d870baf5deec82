import type { BulkDeed, BulkPreview, BulkTarget } from "./bulk.ts";
import { type BulkOffers, whyNotInBulk } from "./bulk-rules.ts";
import { whyNotTakeSeat } from "./licenses.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, type Role, rankOf, topRole } from "./roles.ts";
import type { Named, UserFacts } from "./users.ts";

/** Whether the deed takes the top role from an active holder (rule 4). */
function leavesTop(deed: BulkDeed, user: UserFacts, roles: readonly Role[]): boolean {
  const top = topRole(roles).rank;
  if (user.status !== "active" || user.rank < top) return false;
  if (deed.action === "assignRoles") return rankOf(deed.params.roles, roles) < top;
  return deed.action === "suspend" || deed.action === "delete";
}

const examplesShown = 5;

/**
 * Counts what a deed would do, row by row in the order it would be done in: of all holders of the top role
 * the last one stays (rule 4), and when the seats are gone the rest get none (rule 11).
 */
export function tallyBulk(
  actor: ActorFacts,
  deed: BulkDeed,
  facts: {
    offers: BulkOffers;
    roles: readonly Role[];
    now: Date;
    activeTop: number;
    seatsLeft: number | null;
  },
) {
  let total = 0;
  let topTaken = 0;
  let seatsTaken = 0;
  const examples: Named[] = [];
  const refused = new Map<Refusal, { count: number; examples: Named[] }>();

  function whyNotNow(target: BulkTarget): Refusal | null {
    const reason = whyNotInBulk(actor, deed, target, facts);
    if (reason || target.kind !== "user") return reason;
    if (leavesTop(deed, target.facts, facts.roles)) {
      if (topTaken + 1 >= facts.activeTop) return "last_of_top_role";
      topTaken += 1;
    }
    if (deed.action !== "assignLicense") return null;
    const { licenseType } = deed.params;
    if (licenseType === null || licenseType === target.licenseType) return null;
    const full = whyNotTakeSeat(facts.seatsLeft, seatsTaken);
    seatsTaken += 1;
    return full;
  }

  return {
    /** Counts one more row, and says why it would be refused, or null. */
    add(target: BulkTarget): Refusal | null {
      total += 1;
      const reason = whyNotNow(target);
      const bucket = reason ? (refused.get(reason) ?? { count: 0, examples: [] }) : null;
      if (reason && bucket) refused.set(reason, { ...bucket, count: bucket.count + 1 });
      const shown = bucket?.examples ?? examples;
      if (shown.length < examplesShown) shown.push({ id: target.id, name: target.name });
      return reason;
    },
    preview(): Omit<BulkPreview, "impact"> {
      const rows = [...refused].map(([reason, { count, examples: few }]) => ({
        reason,
        count,
        examples: few,
      }));
      return {
        total,
        allowed: total - rows.reduce((sum, { count }) => sum + count, 0),
        examples,
        refused: rows.sort((a, b) => b.count - a.count),
        seats:
          deed.action === "assignLicense" && deed.params.licenseType !== null
            ? { needed: seatsTaken, left: facts.seatsLeft }
            : null,
      };
    },
  };
}
