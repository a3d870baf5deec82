import type { EntityManager } from "@mikro-orm/postgresql";
import { traceparent } from "../tracing.ts";

/** A mail to somebody about their own account. It holds no token: its link is made as it is sent. */
export interface AccountMailJob {
  organizationId: string;
  /** Null: nobody has that name, and the job only takes its place, so that asking takes as long. */
  userId: string | null;
  kind: AccountMailKind;
  /** The mail's own, the same at every try; a link to confirm an address is derived from it. */
  id: string;
  /** When it was asked for, ISO 8601 in UTC. */
  at: string;
  /** An address other than the user's own. */
  to?: string;
  /** For a sign-in: the browser and the system in words, and the address. */
  from?: { device: string; ip: string | null };
}

export type AccountMailKind =
  | "reset-password"
  | "confirm-email"
  | "email-changed"
  | "password-changed"
  | "password-set"
  | "new-device"
  | "mfa-enrolled"
  | "mfa-disabled"
  | "mfa-reset";

/** The jobs there are, and what each is told. */
export interface Jobs {
  bulk: { organizationId: string; jobId: string };
  "send-invitation": { organizationId: string; invitationId: string; mailVersion: number };
  "send-account-mail": AccountMailJob;
  "lift-suspension": { organizationId: string; userId: string };
  "forget-ended-keys": object;
  /** Of one organization or, by the clock, of all. */
  "forget-old": { organizationId?: string };
  "make-audit-months": object;
  "seal-audit": object;
  /** Of one organization or, by the clock, of all. */
  "anchor-audit": { organizationId?: string };
}

/**
 * Queues a job in the running transaction: it runs after the commit, and never after a rollback.
 * A job with the same `key` replaces one that still waits.
 */
export async function enqueue<Name extends keyof Jobs>(
  em: EntityManager,
  name: Name,
  payload: Jobs[Name],
  options: { key: string; runAt?: Date },
): Promise<void> {
  await em.execute("select enqueue(?, ?::json, ?, ?::timestamptz)", [
    name,
    JSON.stringify({ ...payload, traceparent: traceparent() }),
    options.key,
    (options.runAt ?? null)?.toISOString() ?? null,
  ]);
}
