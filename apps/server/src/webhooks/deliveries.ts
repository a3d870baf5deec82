import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type DeliveryPage,
  type DeliveryRow,
  Instant,
  type ListDeliveriesInput,
  type RedeliverInput,
  Refused,
  refuse,
  type WebhookIdInput,
  type WebhookMessage,
  whyNotManageWebhooks,
  whyNotSend,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { given, record } from "../audit/record.ts";
import { readCursor, writeCursor } from "../cursors.ts";
import { isUuid } from "../uuid.ts";
import { messagesOf } from "./message.ts";
import { WebhookDelivery, WebhookEndpoint } from "./webhook.entity.ts";

/** What was and is to be sent to an endpoint, the newest first. Throws `not_found`, `invalid_cursor`. */
export async function listDeliveries(
  em: EntityManager,
  actor: Actor,
  input: ListDeliveriesInput,
): Promise<DeliveryPage> {
  refuse(whyNotManageWebhooks(actor));
  const { organizationId } = actor;
  const endpoint = await findWebhook(em, actor, input.webhookId);
  const place = input.cursor ? readPlace(input.cursor) : null;
  const found = await em.find(
    WebhookDelivery,
    {
      endpointId: endpoint.id,
      ...(place
        ? {
            $or: [
              { createdAt: { $lt: place.at } },
              { createdAt: place.at, eventId: { $lt: place.id } },
            ],
          }
        : {}),
    },
    { orderBy: { createdAt: "desc", eventId: "desc" }, limit: input.limit + 1 },
  );
  const page = found.slice(0, input.limit);
  const last = found.length > input.limit ? page.at(-1) : undefined;
  const ids = page.map(({ eventId }) => eventId);
  const messages = await messagesOf(em, organizationId, ids);
  return {
    rows: page.flatMap((delivery) => toRow(delivery, endpoint, messages.get(delivery.eventId))),
    nextCursor: last ? writeCursor([last.createdAt.toISOString(), last.eventId]) : null,
  };
}

/** Sends an event once more, with all its tries. Throws `not_found`, `webhook_not_active`. */
export async function redeliver(
  em: EntityManager,
  actor: Actor,
  { webhookId, eventId }: RedeliverInput,
): Promise<{ eventId: string }> {
  const endpoint = await findForSending(em, actor, webhookId);
  const delivery = await em.findOne(
    WebhookDelivery,
    { endpointId: endpoint.id, eventId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!delivery) throw new Refused("not_found");
  em.assign(delivery, { status: "pending", attempts: 0, startedAt: actor.now, dueAt: actor.now });
  record(em, actor, {
    action: "webhook.redelivered",
    target: { kind: "webhook", id: endpoint.id },
    changes: given({ event: eventId }),
  });
  return { eventId };
}

/**
 * Sends an event of its own, of which the endpoint is told whatever it wants to hear. Throws
 * `not_found`, `webhook_not_active`.
 */
export async function sendTest(
  em: EntityManager,
  actor: Actor,
  { webhookId }: WebhookIdInput,
): Promise<{ eventId: string }> {
  const endpoint = await findForSending(em, actor, webhookId);
  const target = { kind: "webhook", id: endpoint.id } as const;
  const eventId = record(em, actor, { action: "webhook.tested", target });
  await em.flush();
  await em.execute(
    `insert into webhook_delivery
       (endpoint_id, event_id, organization_id, created_at, started_at, due_at, tries)
     values (?, ?, ?, ?, ?, ?, '[]') on conflict do nothing`,
    [endpoint.id, eventId, actor.organizationId, actor.now, actor.now, actor.now],
  );
  return { eventId };
}

async function findForSending(em: EntityManager, actor: Actor, id: string) {
  refuse(whyNotManageWebhooks(actor));
  const endpoint = await findWebhook(em, actor, id);
  refuse(whyNotSend(actor, endpoint));
  return endpoint;
}

/** Throws `not_found` for one of another organization too. */
async function findWebhook(em: EntityManager, { organizationId }: Actor, id: string) {
  const endpoint = await em.findOne(WebhookEndpoint, { organizationId, id });
  if (!endpoint) throw new Refused("not_found");
  return endpoint;
}

function toRow(
  delivery: WebhookDelivery,
  endpoint: WebhookEndpoint,
  message: WebhookMessage | undefined,
): DeliveryRow[] {
  if (!message) return [];
  const { eventId, status, tries, dueAt } = delivery;
  const waits = status === "pending" && endpoint.status === "active";
  return [{ eventId, status, tries, nextTryAt: waits ? dueAt.toISOString() : null, message }];
}

function readPlace(cursor: string): { at: Date; id: string } {
  return readCursor(cursor, ([time, id]) => {
    const at = Instant.safeParse(time);
    return at.success && isUuid(id) ? { at: new Date(at.data), id } : null;
  });
}
