import { defineEntity, p } from "@mikro-orm/postgresql";
import {
  type AuditAction,
  type DeliveryTry,
  deliveryStatuses,
  webhookStatuses,
} from "@usher/domain";
import { id, instant, sameOrganization } from "../database/columns.ts";

const WebhookEndpointSchema = defineEntity({
  name: "WebhookEndpoint",
  tableName: "webhook_endpoint",
  policies: [sameOrganization],
  indexes: [
    { name: "webhook_endpoint_by_created", properties: ["organizationId", "createdAt", "id"] },
  ],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    /** As `URL` writes it. */
    url: p.text(),
    /** Null: every one. */
    eventTypes: p.array<AuditAction>().nullable(),
    status: p.enum(webhookStatuses).default("active"),
    /** Sealed, as the one before is. */
    secret: p.text().hidden(),
    secretBefore: p.text().nullable().hidden(),
    /** Until when the secret before signs too. */
    overlapUntil: instant().nullable(),
    createdAt: instant(),
  },
});

/** Where an organization wants to be told of what happens in it. */
export class WebhookEndpoint extends WebhookEndpointSchema.class {}
WebhookEndpointSchema.setClass(WebhookEndpoint);

const WebhookDeliverySchema = defineEntity({
  name: "WebhookDelivery",
  tableName: "webhook_delivery",
  policies: [sameOrganization],
  indexes: [
    { name: "webhook_delivery_by_time", properties: ["endpointId", "createdAt", "eventId"] },
    { name: "webhook_delivery_by_age", properties: ["createdAt"] },
    { name: "webhook_delivery_by_event", properties: ["eventId"] },
    {
      name: "webhook_delivery_due",
      expression:
        "create index webhook_delivery_due on webhook_delivery (endpoint_id, due_at) where status = 'pending'",
    },
  ],
  properties: {
    endpointId: p.uuid().primary(),
    /** The audit entry that is delivered: the message is made from it, and nothing of it is stored twice. */
    eventId: p.uuid().primary(),
    organizationId: p.uuid(),
    status: p.enum(deliveryStatuses).default("pending"),
    createdAt: instant(),
    /** When this round of tries began: with the event, or as somebody asked for it again. */
    startedAt: instant(),
    /** How many tries this round had. */
    attempts: p.smallint().default(0),
    /** When it is tried next. Whoever takes it moves this on, so that another takes it should they not end. */
    dueAt: instant(),
    deliveredAt: instant().nullable(),
    tries: p.json<DeliveryTry[]>(),
  },
});

/** An event on its way to an endpoint: written by the database itself, with the event (see the migration). */
export class WebhookDelivery extends WebhookDeliverySchema.class {}
WebhookDeliverySchema.setClass(WebhookDelivery);
