import type { ActorKind, AuditAction, AuditChanges, TargetKind } from "./audit.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

/** How many endpoints an organization may have. */
export const mostWebhooks = 20;

/** For how long, in milliseconds, the secret before still signs beside the new one. */
export const secretOverlap = 24 * 60 * 60 * 1000;

/** `paused` is a person's doing; `stopped` is Usher's, after days in which nothing got through. */
export const webhookStatuses = ["active", "paused", "stopped"] as const;
export type WebhookStatus = (typeof webhookStatuses)[number];

export const deliveryStatuses = ["pending", "delivered", "failed"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Why a try got no answer at all. */
export const deliveryProblems = [
  "timeout",
  "no_connection",
  "tls_failed",
  "name_not_found",
  "private_address",
] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];

/** One try to deliver. Either there was an answer, with a status, or a problem. */
export interface DeliveryTry {
  at: string;
  /** The HTTP status of the answer. */
  status: number | null;
  problem: DeliveryProblem | null;
  milliseconds: number;
}

/** An event for an endpoint, with the tries so far. Times are ISO 8601 in UTC. */
export interface DeliveryRow {
  /** The audit entry's, and the `webhook-id` of every try. */
  eventId: string;
  status: DeliveryStatus;
  /** The newest twenty, the oldest first. */
  tries: DeliveryTry[];
  /** When it is tried next; null when it is not. */
  nextTryAt: string | null;
  /** The body of every try, as JSON. */
  message: WebhookMessage;
}

export interface DeliveryPage {
  rows: DeliveryRow[];
  nextCursor: string | null;
}

/** An endpoint as a list shows it; its secret is shown once, when it is made. */
export interface WebhookRow {
  id: string;
  url: string;
  /** Which events it is sent; null: every one, also those to come. */
  eventTypes: AuditAction[] | null;
  status: WebhookStatus;
  createdAt: string;
  /** Until when the secret before signs as well; null when only one does. */
  overlapUntil: string | null;
  /** The newest delivery, as far as it is. */
  last: { at: string; status: DeliveryStatus } | null;
  /** For each action null, or why the caller may not do it. */
  allowed: { setUp: Refusal | null; send: Refusal | null };
}

/** A message, as it is sent. What `changes` names is what the audit log keeps of it: no secrets. */
export interface WebhookMessage {
  type: AuditAction;
  /** When it happened, ISO 8601 in UTC. */
  timestamp: string;
  data: {
    organizationId: string;
    outcome: "done" | "refused";
    /** Why it was refused. */
    reason: Refusal | null;
    actor: { kind: ActorKind; id: string | null };
    /** The user whom an API key acted for. */
    onBehalfOfId: string | null;
    target: { kind: TargetKind; id: string } | null;
    changes: AuditChanges;
    /** The bulk action that it was part of. */
    batchId: string | null;
  };
}

/** Why `actor` may not see or keep webhooks, or null: an endpoint is sent what the audit log holds. */
export function whyNotManageWebhooks(actor: Pick<ActorFacts, "permissions">): Refusal | null {
  return whyNot(actor, "settings:manage") ?? whyNot(actor, "audit:read");
}

/**
 * Why `actor` may not set up an endpoint, or null. What goes on for good is not set up with a token of
 * five minutes.
 */
export function whyNotSetUpWebhook(
  actor: Pick<ActorFacts, "permissions">,
  byEmbedToken: boolean,
): Refusal | null {
  return whyNotManageWebhooks(actor) ?? (byEmbedToken ? "own_session_needed" : null);
}

/** Why nothing may be sent to an endpoint on request, or null. */
export function whyNotSend(
  actor: Pick<ActorFacts, "permissions">,
  { status }: { status: WebhookStatus },
): Refusal | null {
  return whyNotManageWebhooks(actor) ?? (status === "active" ? null : "webhook_not_active");
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long to wait after each failed try, in milliseconds, as Standard Webhooks advises: some three days. */
export const retryWaits: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/**
 * How long to wait after so many tries, in milliseconds, or null when that was the last. `chance`, from 0
 * to 1, lengthens it by up to a tenth, so that what failed together does not come back together.
 */
export function waitAfter(tries: number, chance: number): number | null {
  const wait = retryWaits[tries - 1];
  return wait === undefined ? null : Math.round(wait * (1 + chance / 10));
}
