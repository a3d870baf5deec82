import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import { type DeliveryTry, waitAfter } from "@usher/domain";
import type { LimitFunction } from "p-limit";
import { systemActor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { inOrganization } from "../database/orm.ts";
import { announce } from "../events/announce.ts";
import { findOrganization } from "../organizations/organizations.ts";
import type { Services } from "../services.ts";
import { resolveName } from "./addresses.ts";
import { messagesOf } from "./message.ts";
import { post } from "./post.ts";
import { signedHeaders } from "./secrets.ts";
import { WebhookDelivery, WebhookEndpoint } from "./webhook.entity.ts";

/** One endpoint and what it has to be sent: nothing in one lane waits for another. */
export interface Lane {
  organizationId: string;
  endpointId: string;
}

/** What a delivery needs; `database` bounds how much of the database all lanes together take. */
export interface Delivering {
  services: Pick<Services, "orm" | "clock" | "settings" | "webhookVault">;
  database: LimitFunction;
}

/** How many of an endpoint's deliveries are under way at once. */
const atOnce = 8;

/**
 * For how long a delivery is left to whoever took it, in milliseconds: longer than a try lasts. Should
 * their server be killed meanwhile, it is due again after this.
 */
export const lease = 60_000;

/** How many tries of one delivery are kept. */
const mostTries = 20;

/** What a receiver answers who will never want it again (HTTP 410). */
const gone = 410;

/** Takes what is due of one endpoint, up to a number, and tries each. Answers whether there was any. */
export async function deliverDue(delivering: Delivering, lane: Lane): Promise<boolean> {
  const { services, database } = delivering;
  const taken = await database(() => take(services.orm.em.fork(), lane, services.clock()));
  if (taken.length === 0) return false;
  const { endpoint, messages } = await database(() => load(services, lane, taken));
  // Deleted since.
  if (!endpoint) return false;
  await Promise.all(
    [...messages].map(async ([eventId, body]) => {
      const done = await tryOnce(services, endpoint, eventId, body);
      const givenUp = await database(() => settle(services, lane, eventId, done));
      if (givenUp) await database(() => stop(services, lane));
    }),
  );
  return true;
}

/** Takes what is due, as the login: which organizations have something is nobody's own. */
async function take(em: EntityManager, { endpointId }: Lane, now: Date): Promise<string[]> {
  const taken = await em.execute<{ eventId: string }[]>(
    `update webhook_delivery set due_at = ? where endpoint_id = ? and event_id in (
       select event_id from webhook_delivery
       where endpoint_id = ? and status = 'pending' and due_at <= ?
       order by due_at limit ? for update skip locked)
     returning event_id as "eventId"`,
    [new Date(now.getTime() + lease), endpointId, endpointId, now, atOnce],
  );
  return taken.map(({ eventId }) => eventId);
}

function load({ orm }: Delivering["services"], lane: Lane, eventIds: string[]) {
  return inOrganization(orm, lane.organizationId, async (em) => {
    const endpoint = await em.findOne(WebhookEndpoint, { id: lane.endpointId });
    const found = await messagesOf(em, lane.organizationId, eventIds);
    const messages = [...found].map(([id, message]) => [id, JSON.stringify(message)] as const);
    return { endpoint, messages };
  });
}

async function tryOnce(
  { clock, settings, webhookVault }: Delivering["services"],
  endpoint: WebhookEndpoint,
  eventId: string,
  body: string,
): Promise<DeliveryTry> {
  const at = clock();
  const secrets = secretsAt(endpoint, at).map((sealed) =>
    webhookVault.open(sealed, endpoint.id).toString(),
  );
  const headers = {
    "content-type": "application/json",
    "user-agent": "Usher-Webhooks/1",
    ...signedHeaders(secrets, { id: eventId, at, body }),
  };
  const outside = { networks: settings.webhookNetworks, resolve: resolveName };
  const outcome = await post(new URL(endpoint.url), { headers, body }, outside);
  return { at: at.toISOString(), ...outcome };
}

/** The secrets that sign: for a day after a rotation the one before too. */
function secretsAt({ secret, secretBefore, overlapUntil }: WebhookEndpoint, now: Date): string[] {
  const both = secretBefore && overlapUntil && overlapUntil > now;
  return both ? [secret, secretBefore] : [secret];
}

/** Writes down how a try went and when the next one is; answers whether the endpoint is to be given up. */
function settle(
  { orm, clock }: Delivering["services"],
  { organizationId, endpointId }: Lane,
  eventId: string,
  done: DeliveryTry,
): Promise<boolean> {
  return inOrganization(orm, organizationId, async (em) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const delivery = await em.findOne(WebhookDelivery, { endpointId, eventId }, { lockMode });
    if (!delivery) return false;
    const now = clock();
    delivery.attempts += 1;
    delivery.tries = [...delivery.tries, done].slice(-mostTries);
    const { status } = done;
    if (status !== null && status >= 200 && status < 300) {
      delivery.status = "delivered";
      delivery.deliveredAt = now;
      return false;
    }
    const wait = status === gone ? null : waitAfter(delivery.attempts, Math.random());
    if (wait !== null) {
      delivery.dueAt = new Date(now.getTime() + wait);
      return false;
    }
    delivery.status = "failed";
    return status === gone || !(await gotThrough(em, endpointId, delivery.startedAt));
  });
}

/** Whether anything was delivered to an endpoint since then. */
async function gotThrough(em: EntityManager, endpointId: string, since: Date): Promise<boolean> {
  const found = await em.execute(
    "select from webhook_delivery where endpoint_id = ? and delivered_at >= ? limit 1",
    [endpointId, since],
  );
  return found.length > 0;
}

/** Ends what nobody has received for days, and says so. What is on its way waits for whoever turns it on. */
async function stop({ orm, clock }: Delivering["services"], lane: Lane): Promise<void> {
  const { organizationId, endpointId } = lane;
  const organization = await findOrganization(orm.em.fork(), { id: organizationId });
  if (!organization) return;
  await inOrganization(orm, organizationId, async (em) => {
    const stopped = await em.nativeUpdate(
      WebhookEndpoint,
      { id: endpointId, status: "active" },
      { status: "stopped" },
    );
    if (stopped === 0) return;
    const target = { kind: "webhook", id: endpointId } as const;
    record(em, systemActor(organization, clock()), { action: "webhook.stopped", target });
    await announce(em, { organizationId, type: "settings-changed", what: "webhooks" });
  });
}
