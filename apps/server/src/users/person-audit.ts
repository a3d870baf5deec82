import type { EntityManager } from "@mikro-orm/postgresql";
import type { AuditChanges, PersonAuditEntry } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { AuditEvent, AuditPersonal } from "../audit/audit.entity.ts";

/** Where a page ended. */
export type Place = Pick<AuditEvent, "at" | "id">;

const pageSize = 1000;

/** One page of the entries that somebody is in, the newest first. */
export async function entriesOf(
  em: EntityManager,
  { organizationId }: Actor,
  userId: string,
  place: Place | null,
): Promise<{ entries: PersonAuditEntry[]; next: Place | null }> {
  const after = place && {
    at: { $lte: place.at },
    $or: [{ at: { $lt: place.at } }, { id: { $lt: place.id } }],
  };
  const theirs = { $or: [{ actorId: userId }, { onBehalfOfId: userId }, { targetId: userId }] };
  const events = await em.find(
    AuditEvent,
    { organizationId, $and: after ? [theirs, after] : [theirs] },
    { orderBy: { at: "desc", id: "desc" }, limit: pageSize },
  );
  const eventId = { $in: events.map(({ id }) => id) };
  const personal = await em.find(AuditPersonal, { eventId, personId: userId });
  const entries = events.map((event) =>
    toEntry(
      event,
      userId,
      personal.filter((row) => row.eventId === event.id).map(({ data }) => data),
    ),
  );
  return { entries, next: events.length === pageSize ? (events.at(-1) ?? null) : null };
}

function toEntry(
  event: AuditEvent,
  userId: string,
  personal: AuditPersonal["data"][],
): PersonAuditEntry {
  const { id, at, action, outcome, reason, targetKind, targetId } = event;
  const acted = event.actorId === userId || event.onBehalfOfId === userId;
  const isTarget = targetId === userId;
  const from = personal.find((data) => data.ip || data.userAgent);
  const changes: AuditChanges = Object.assign(
    {},
    isTarget ? event.changes : {},
    ...personal.map((data) => data.changes),
  );
  return {
    ...{ id, at: at.toISOString(), part: acted ? (isTarget ? "both" : "actor") : "target" },
    ...{ action, outcome, reason: reason ?? null },
    target: targetKind && targetId ? { kind: targetKind, id: targetId } : null,
    ...{ changes, ip: from?.ip ?? null, userAgent: from?.userAgent ?? null },
  };
}
