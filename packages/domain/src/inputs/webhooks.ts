import * as z from "zod/mini";
import { auditActions } from "../audit.ts";
import { Cursor, Id, PageLimit } from "./fields.ts";

const notAUrl = { error: "This must be an address like https://app.example.com/webhooks." };

/** Where it may lead is the server's to say: whether `http` is, and which addresses are. */
export const WebhookUrl = z.string().check(
  z.trim(),
  z.maxLength(2000),
  // A host and what follows it, without a user before it and a fragment behind it.
  z.regex(/^https?:\/\/[^/?#@\\\s]+([/?][^#\s]*)?$/i, notAUrl),
  z.url(notAUrl),
);

/** Which events; null: every one, also those to come. */
const EventTypes = z.nullable(
  z.array(z.enum(auditActions)).check(z.minLength(1), z.maxLength(auditActions.length)),
);

export const CreateWebhookInput = z.strictObject({
  url: WebhookUrl,
  eventTypes: z.optional(EventTypes),
});
export type CreateWebhookInput = z.infer<typeof CreateWebhookInput>;

export const WebhookIdInput = z.strictObject({ webhookId: Id });
export type WebhookIdInput = z.infer<typeof WebhookIdInput>;

export const UpdateWebhookInput = z.strictObject({
  webhookId: Id,
  url: z.optional(WebhookUrl),
  eventTypes: z.optional(EventTypes),
  /** False pauses it: what happens meanwhile is not sent, not later either. */
  active: z.optional(z.boolean()),
});
export type UpdateWebhookInput = z.infer<typeof UpdateWebhookInput>;

export const ListDeliveriesInput = z.strictObject({
  webhookId: Id,
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type ListDeliveriesInput = z.infer<typeof ListDeliveriesInput>;

export const RedeliverInput = z.strictObject({ webhookId: Id, eventId: Id });
export type RedeliverInput = z.infer<typeof RedeliverInput>;
