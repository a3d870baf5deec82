import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type AuditRow,
  type BillingOverview,
  refuse,
  type SeatChange,
  type SeatHistory,
  type SeatHistoryInput,
  whyNot,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { findEvents, toAuditRows } from "../audit/audit.ts";
import { licenseRows } from "../licenses/rows.ts";
import { tally } from "../metrics/metrics.ts";

/** The plan, how many people there are, and the seats. Throws `missing_permission`. */
export async function billingOverview(em: EntityManager, actor: Actor): Promise<BillingOverview> {
  refuse(whyNot(actor, "billing:manage"));
  const { active, suspended, invited } = await tally(em, actor);
  return {
    plan: actor.organization.plan,
    users: { active, suspended, invited },
    licenses: await licenseRows(em, actor),
  };
}

/**
 * Who changed how many seats there are, newest first. For whoever manages the bills, who need not read the
 * rest of the audit log. Throws `missing_permission`, `invalid_cursor`.
 */
export async function seatHistory(
  em: EntityManager,
  actor: Actor,
  input: SeatHistoryInput,
): Promise<SeatHistory> {
  refuse(whyNot(actor, "billing:manage"));
  const { organizationId } = actor;
  const filter = { targetId: organizationId, actions: ["license.seats_changed" as const] };
  const { events, nextCursor } = await findEvents(em, organizationId, { ...input, filter });
  const entries = await toAuditRows(em, organizationId, events);
  return { rows: entries.map(toSeatChange), nextCursor };
}

function toSeatChange({ id, at, actor, onBehalfOf, changes }: AuditRow): SeatChange {
  const { license, seats } = changes;
  const by = onBehalfOf ?? actor;
  const size = (value: unknown) => (typeof value === "number" ? value : null);
  return {
    id,
    at,
    by: by.name,
    actor: by,
    licenseType: String(license?.after),
    before: size(seats?.before),
    after: size(seats?.after),
  };
}
