import type { EntityManager, FilterQuery } from "@mikro-orm/postgresql";
import {
  type ActorKind,
  type AuditChanges,
  type AuditFilter,
  type AuditPage,
  type AuditRow,
  Instant,
  type ListAuditInput,
  pseudonym,
  refuse,
  whyNot,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { readCursor, writeCursor } from "../cursors.ts";
import { isUuid } from "../uuid.ts";
import { AuditEvent, AuditPersonal } from "./audit.entity.ts";

/** One page of the audit log, newest first. Throws `missing_permission`, `invalid_cursor`. */
export async function listAudit(
  em: EntityManager,
  actor: Actor,
  input: ListAuditInput,
): Promise<AuditPage> {
  refuse(whyNot(actor, "audit:read"));
  const { organizationId } = actor;
  const { events, nextCursor } = await findEvents(em, organizationId, input);
  return { rows: await toAuditRows(em, organizationId, events), nextCursor };
}

/** One page of entries of one organization or, with null, of all, newest first. */
export async function findEvents(
  em: EntityManager,
  organizationId: string | null,
  input: ListAuditInput,
): Promise<{ events: AuditEvent[]; nextCursor: string | null }> {
  const conditions = [
    ...(organizationId ? [{ organizationId }] : []),
    ...conditionsOf(input.filter ?? {}),
    ...(input.cursor ? after(readPlace(input.cursor)) : []),
  ];
  const found = await Promise.all(
    actorsOf(input.filter ?? {}).map((actor) =>
      em.find(
        AuditEvent,
        { $and: [...conditions, actor] },
        { orderBy: { at: "desc", id: "desc" }, limit: input.limit + 1 },
      ),
    ),
  );
  const events = found
    .flat()
    .sort(newestFirst)
    .slice(0, input.limit + 1);
  const page = events.slice(0, input.limit);
  const last = events.length > input.limit ? page.at(-1) : undefined;
  return {
    events: page,
    nextCursor: last ? writeCursor([last.at.toISOString(), last.id]) : null,
  };
}

/** What is after a place: by the time alone first, which is where to begin in an index and in which months to look. */
function after(place: { at: Date; id: string }): FilterQuery<AuditEvent>[] {
  return [
    { at: { $lte: place.at } },
    { $or: [{ at: { $lt: place.at } }, { id: { $lt: place.id } }] },
  ];
}

/** Whoever acted or had a key act: each is asked for by itself, in the order of its index; nobody is both in an entry. */
function actorsOf({ actorId }: AuditFilter): FilterQuery<AuditEvent>[] {
  return actorId ? [{ actorId }, { onBehalfOfId: actorId }] : [{}];
}

function newestFirst(one: AuditEvent, other: AuditEvent): number {
  return other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1);
}

/** The conditions of a filter but the actor, each field by its name. */
function conditionsOf(filter: AuditFilter): FilterQuery<AuditEvent>[] {
  const { targetId, targetKinds, actions, outcome, from, to, batchId } = filter;
  return [
    ...(targetId ? [{ targetId }] : []),
    ...(targetKinds ? [{ targetKind: { $in: targetKinds } }] : []),
    ...(actions ? [{ action: { $in: actions } }] : []),
    ...(outcome ? [{ outcome }] : []),
    ...(from ? [{ at: { $gte: new Date(from) } }] : []),
    ...(to ? [{ at: { $lt: new Date(to) } }] : []),
    ...(batchId ? [{ batchId }] : []),
  ];
}

/** Entries of one organization with the names of whom and what they speak of. */
export async function toAuditRows(
  em: EntityManager,
  organizationId: string,
  events: readonly AuditEvent[],
): Promise<AuditRow[]> {
  const personal = await em.find(AuditPersonal, {
    organizationId,
    eventId: { $in: events.map(({ id }) => id) },
  });
  const named = events.flatMap((event) => [event.actorId, event.onBehalfOfId, event.targetId]);
  const names = await namesOf(em, organizationId, [...new Set(named.flatMap((id) => id ?? []))]);
  return events.map((event) =>
    toAuditRow(
      event,
      personal.filter(({ eventId }) => eventId === event.id).map(({ data }) => data),
      (id) => names.get(id) ?? pseudonym(id),
    ),
  );
}

/** Actors that go by what they are: they have no account in the organization. */
const unnamed: Partial<Record<ActorKind, string>> = {
  system: "Usher",
  "system-administrator": "System administrator",
};

function toAuditRow(
  event: AuditEvent,
  personal: AuditPersonal["data"][],
  nameOf: (id: string) => string,
): AuditRow {
  const { actorId, onBehalfOfId, targetId, targetKind } = event;
  const from = personal.find((data) => data.ip || data.userAgent);
  const changes: AuditChanges = Object.assign({}, event.changes, ...personal.map((d) => d.changes));
  return {
    id: event.id,
    at: event.at.toISOString(),
    actor: {
      kind: event.actorKind,
      id: actorId ?? null,
      name: unnamed[event.actorKind] ?? (actorId ? nameOf(actorId) : "Not signed in"),
    },
    onBehalfOf: onBehalfOfId
      ? { kind: "user", id: onBehalfOfId, name: nameOf(onBehalfOfId) }
      : null,
    action: event.action,
    outcome: event.outcome,
    reason: event.reason ?? null,
    procedure: event.procedure ?? null,
    target:
      targetKind && targetId ? { kind: targetKind, id: targetId, name: nameOf(targetId) } : null,
    changes,
    ip: from?.ip ?? null,
    userAgent: from?.userAgent ?? null,
    requestId: event.requestId ?? null,
    batchId: event.batchId ?? null,
  };
}

/** The names that these have now; whoever is deleted has none. */
export async function namesOf(
  em: EntityManager,
  organizationId: string,
  ids: string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const list = `{${ids.join(",")}}`;
  const found = await em.execute<{ id: string; name: string }[]>(
    `select id, coalesce(nullif(btrim(first_name || ' ' || last_name), ''), email, username, '') as name
       from app_user where organization_id = ? and id = any(?::uuid[])
     union all select id, email from invitation where organization_id = ? and id = any(?::uuid[])
     union all select id, name from api_key where organization_id = ? and id = any(?::uuid[])
     union all select id, name from app_group where organization_id = ? and id = any(?::uuid[])
     union all select id, name from workspace where organization_id = ? and id = any(?::uuid[])
     union all select id, name from custom_role where organization_id = ? and id = any(?::uuid[])
     union all select id, 'Registration link ' || right(id::text, 6)
       from registration_link where organization_id = ? and id = any(?::uuid[])
     union all select id, action from bulk_job where organization_id = ? and id = any(?::uuid[])
     union all select id, substring(url from '^[^:]+://[^/]+')
       from webhook_endpoint where organization_id = ? and id = any(?::uuid[])
     union all select id, name from organization where id = ?`,
    [...Array.from({ length: 9 }, () => [organizationId, list]).flat(), organizationId],
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

function readPlace(cursor: string): { at: Date; id: string } {
  return readCursor(cursor, ([time, id]) => {
    const at = Instant.safeParse(time);
    return at.success && isUuid(id) ? { at: new Date(at.data), id } : null;
  });
}
