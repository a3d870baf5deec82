import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type AuditAction,
  type AuditChanges,
  type AuditValue,
  personalFields,
  type Refusal,
  type TargetKind,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { AuditEvent, AuditPersonal, type PersonalRecord } from "./audit.entity.ts";

/** What happened, for `record`. */
export interface Deed {
  action: AuditAction;
  target?: { kind: TargetKind; id: string };
  changes?: AuditChanges;
  /** Set for a deed that was refused. */
  reason?: Refusal;
}

/** Splits what changed into what may stay for good and what is erased with the person. */
function split(changes: AuditChanges): { plain: AuditChanges; personal: AuditChanges } {
  const plain: AuditChanges = {};
  const personal: AuditChanges = {};
  for (const [field, change] of Object.entries(changes))
    (personalFields.has(field) ? personal : plain)[field] = change;
  return { plain, personal };
}

/** Writes one audit event in the transaction of the deed (rule 13), and answers its id. Never hand it a secret. */
export function record(em: EntityManager, actor: Actor, deed: Deed): string {
  const { plain, personal } = split(deed.changes ?? {});
  const organizationId = actor.organizationId;
  const event = em.create(AuditEvent, {
    organizationId,
    at: actor.now,
    actorKind: actor.kind,
    actorId: actor.apiKeyId ?? actor.userId ?? actor.administratorId,
    onBehalfOfId: actor.apiKeyId ? actor.userId : null,
    action: deed.action,
    outcome: deed.reason ? "refused" : "done",
    reason: deed.reason ?? null,
    procedure: actor.request.procedure,
    targetKind: deed.target?.kind ?? null,
    targetId: deed.target?.id ?? null,
    changes: plain,
    requestId: actor.request.requestId,
    batchId: actor.batchId,
  });
  const keep = (personId: string | null, data: PersonalRecord) =>
    em.create(AuditPersonal, { organizationId, eventId: event.id, personId, data });
  const { ip, userAgent } = actor.request;
  if (ip || userAgent) keep(actor.userId, { ip, userAgent });
  if (Object.keys(personal).length > 0) keep(deed.target?.id ?? null, { changes: personal });
  return event.id;
}

/** What differs between two states of the same fields, for `Deed.changes`. */
export function difference<T extends Record<keyof T, AuditValue>>(
  before: T,
  after: T,
): AuditChanges {
  const changes: AuditChanges = {};
  for (const field of Object.keys(after) as (keyof T & string)[])
    if (JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      changes[field] = { before: before[field] ?? null, after: after[field] ?? null };
  return changes;
}

/** What something new has, for `Deed.changes`: whatever is empty says nothing. */
export function given(values: Record<string, AuditValue>): AuditChanges {
  const there = Object.entries(values).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(there.map(([field, after]) => [field, { before: null, after }]));
}
