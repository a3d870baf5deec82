import type { EntityManager } from "@mikro-orm/postgresql";
import type { WebhookMessage } from "@usher/domain";
import { AuditEvent, AuditPersonal } from "../audit/audit.entity.ts";

/**
 * The messages of these audit entries. An entry never changes, so the message of each is the same at every
 * try; only what was personal in it is gone once the person is.
 */
export async function messagesOf(
  em: EntityManager,
  organizationId: string,
  eventIds: string[],
): Promise<Map<string, WebhookMessage>> {
  const events = await em.find(AuditEvent, { organizationId, id: { $in: eventIds } });
  const personal = await em.find(AuditPersonal, { organizationId, eventId: { $in: eventIds } });
  return new Map(
    events.map((event) => {
      const own = personal.filter(({ eventId }) => eventId === event.id);
      return [event.id, toMessage(event, own)];
    }),
  );
}

function toMessage(event: AuditEvent, personal: AuditPersonal[]): WebhookMessage {
  const { targetKind, targetId } = event;
  return {
    type: event.action,
    timestamp: event.at.toISOString(),
    data: {
      organizationId: event.organizationId,
      outcome: event.outcome,
      reason: event.reason ?? null,
      actor: { kind: event.actorKind, id: event.actorId ?? null },
      onBehalfOfId: event.onBehalfOfId ?? null,
      target: targetKind && targetId ? { kind: targetKind, id: targetId } : null,
      changes: Object.assign({}, event.changes, ...personal.map(({ data }) => data.changes)),
      batchId: event.batchId ?? null,
    },
  };
}
