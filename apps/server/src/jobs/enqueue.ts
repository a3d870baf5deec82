import type { EntityManager } from "@mikro-orm/postgresql";

/** The jobs there are, and what each is told. */
export interface Jobs {
  bulk: { organizationId: string; jobId: string };
  "send-invitation": { organizationId: string; invitationId: string; mailVersion: number };
  "lift-suspension": { organizationId: string; userId: string };
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
    JSON.stringify(payload),
    options.key,
    (options.runAt ?? null)?.toISOString() ?? null,
  ]);
}
