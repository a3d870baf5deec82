import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type CreateWebhookInput,
  type DeliveryStatus,
  mostWebhooks,
  Refused,
  refuse,
  secretOverlap,
  type UpdateWebhookInput,
  type WebhookIdInput,
  type WebhookRow,
  whyNotManageWebhooks,
  whyNotSend,
  whyNotSetUpWebhook,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { type Deed, difference, given, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import type { Vault } from "../sealing.ts";
import type { Services } from "../services.ts";
import { lockSelf } from "../users/locks.ts";
import { literalAddress, mayReach } from "./addresses.ts";
import { newWebhookSecret } from "./secrets.ts";
import { WebhookDelivery, WebhookEndpoint } from "./webhook.entity.ts";

type Keeping = Pick<Services, "settings" | "webhookVault">;

/** Every endpoint of the organization, the newest first. */
export async function listWebhooks(em: EntityManager, actor: Actor): Promise<WebhookRow[]> {
  refuse(whyNotManageWebhooks(actor));
  const { organizationId } = actor;
  const endpoints = await em.find(
    WebhookEndpoint,
    { organizationId },
    { orderBy: { createdAt: "desc", id: "desc" } },
  );
  const newest = await newestDeliveries(em, organizationId);
  return endpoints.map((endpoint) => toRow(actor, endpoint, newest.get(endpoint.id)));
}

/** Makes an endpoint and shows its secret, this once. Throws `webhook_address_refused`, `too_many_webhooks`. */
export async function createWebhook(
  em: EntityManager,
  caller: Actor,
  { settings, webhookVault }: Keeping,
  input: CreateWebhookInput,
): Promise<{ webhook: WebhookRow; secret: string }> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotSetUp(actor));
  refuse(whyNotUrl(input.url, settings), "url");
  const { organizationId } = actor;
  // One at a time, so that there are never too many.
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `webhooks|${organizationId}`,
  ]);
  const count = await em.count(WebhookEndpoint, { organizationId });
  refuse(count >= mostWebhooks ? "too_many_webhooks" : null);
  const id = v7();
  const secret = newWebhookSecret();
  const endpoint = em.create(WebhookEndpoint, {
    id,
    organizationId,
    url: new URL(input.url).href,
    eventTypes: input.eventTypes ?? null,
    secret: webhookVault.seal(Buffer.from(secret), id),
    createdAt: actor.now,
  });
  await done(em, actor, endpoint, "webhook.created", given(recorded(endpoint)));
  return { webhook: toRow(actor, endpoint), secret };
}

/** Changes where an endpoint is and what it is sent, or turns it off and on. Throws `webhook_address_refused`. */
export async function updateWebhook(
  em: EntityManager,
  caller: Actor,
  { settings }: Keeping,
  { webhookId, url, eventTypes, active }: UpdateWebhookInput,
): Promise<WebhookRow> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotSetUp(actor));
  const endpoint = await lockWebhook(em, actor, webhookId);
  const before = recorded(endpoint);
  if (url !== undefined) {
    refuse(whyNotUrl(url, settings), "url");
    endpoint.url = new URL(url).href;
  }
  if (eventTypes !== undefined) endpoint.eventTypes = eventTypes;
  if (active !== undefined && active !== (endpoint.status === "active"))
    endpoint.status = active ? "active" : "paused";
  await done(em, actor, endpoint, "webhook.updated", difference(before, recorded(endpoint)));
  return toRow(actor, endpoint);
}

/** Gives an endpoint a new secret and shows it, this once. For a day the one before signs as well. */
export async function rotateWebhookSecret(
  em: EntityManager,
  caller: Actor,
  { webhookVault }: Keeping,
  input: WebhookIdInput,
): Promise<{ webhook: WebhookRow; secret: string }> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotSetUp(actor));
  const endpoint = await lockWebhook(em, actor, input.webhookId);
  const secret = newWebhookSecret();
  endpoint.secretBefore = opens(webhookVault, endpoint) ? endpoint.secret : null;
  endpoint.overlapUntil = new Date(actor.now.getTime() + secretOverlap);
  endpoint.secret = webhookVault.seal(Buffer.from(secret), endpoint.id);
  await done(em, actor, endpoint, "webhook.secret_rotated");
  return { webhook: toRow(actor, endpoint), secret };
}

/** Not when it was sealed under another USHER_SECRET, which is what a rotation mends. */
function opens(vault: Vault, { secret, id }: WebhookEndpoint): boolean {
  try {
    return vault.open(secret, id).length > 0;
  } catch {
    return false;
  }
}

/** Ends an endpoint, with all that is on its way to it. */
export async function deleteWebhook(
  em: EntityManager,
  caller: Actor,
  input: WebhookIdInput,
): Promise<{ id: string }> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotManageWebhooks(actor));
  const endpoint = await lockWebhook(em, actor, input.webhookId);
  em.remove(endpoint);
  await done(em, actor, endpoint, "webhook.deleted");
  await em.nativeDelete(WebhookDelivery, { endpointId: endpoint.id });
  return { id: input.webhookId };
}

/** Throws `not_found` for one of another organization too. */
async function lockWebhook(
  em: EntityManager,
  { organizationId }: Actor,
  id: string,
): Promise<WebhookEndpoint> {
  const endpoint = await em.findOne(
    WebhookEndpoint,
    { organizationId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!endpoint) throw new Refused("not_found");
  return endpoint;
}

async function done(
  em: EntityManager,
  actor: Actor,
  { id }: WebhookEndpoint,
  action: Deed["action"],
  changes?: Deed["changes"],
): Promise<void> {
  record(em, actor, { action, target: { kind: "webhook", id }, ...(changes ? { changes } : {}) });
  await em.flush();
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "settings-changed", what: "webhooks" });
}

/** What the audit log keeps: no more of an address than its origin, since the rest may be what opens it. */
function recorded({ url, eventTypes, status }: WebhookEndpoint) {
  return { url: new URL(url).origin, eventTypes: eventTypes ?? null, status };
}

function whyNotSetUp(actor: Actor) {
  return whyNotSetUpWebhook(actor, !actor.sessionId && !actor.apiKeyId);
}

/** Says at once what needs no look-up to be refused; a name is looked up at each delivery. */
function whyNotUrl(text: string, { webhookNetworks }: Keeping["settings"]) {
  const url = new URL(text);
  const literal = literalAddress(url);
  const fine = literal ? mayReach(url, literal, webhookNetworks) : url.protocol === "https:";
  return fine ? null : "webhook_address_refused";
}

async function newestDeliveries(em: EntityManager, organizationId: string) {
  const found = await em.execute<{ endpointId: string; at: Date; status: DeliveryStatus }[]>(
    `select w.id as "endpointId", d.created_at as at, d.status from webhook_endpoint w
     cross join lateral (
       select created_at, status from webhook_delivery
       where endpoint_id = w.id order by created_at desc, event_id desc limit 1) d
     where w.organization_id = ?`,
    [organizationId],
  );
  return new Map(found.map(({ endpointId, ...newest }) => [endpointId, newest]));
}

function toRow(
  actor: Actor,
  endpoint: WebhookEndpoint,
  newest?: { at: Date; status: DeliveryStatus },
): WebhookRow {
  const { overlapUntil } = endpoint;
  return {
    id: endpoint.id,
    url: endpoint.url,
    eventTypes: endpoint.eventTypes ?? null,
    status: endpoint.status,
    createdAt: endpoint.createdAt.toISOString(),
    overlapUntil: overlapUntil && overlapUntil > actor.now ? overlapUntil.toISOString() : null,
    last: newest ? { at: new Date(newest.at).toISOString(), status: newest.status } : null,
    allowed: { setUp: whyNotSetUp(actor), send: whyNotSend(actor, endpoint) },
  };
}
