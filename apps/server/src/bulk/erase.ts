import type { EntityManager } from "@mikro-orm/postgresql";

/** Whom to forget; `emails` is an array of PostgreSQL's. */
interface Forgotten {
  organizationId: string;
  userId: string;
  emails: string;
}

/**
 * Forgets what bulk actions keep of a person who is erased (rule 9): lines of files that named them, reasons
 * given for an action on them, and from where they started one.
 */
export async function eraseFromBulk(
  em: EntityManager,
  { organizationId, userId, emails }: Forgotten,
): Promise<void> {
  await em.execute(
    `update bulk_item set input = null
     where organization_id = ? and input is not null and input ->> 'email' = any (?::text[])`,
    [organizationId, emails],
  );
  // One that still runs needs its reason for the others.
  await em.execute(
    `update bulk_job j set params = params - 'reason'
     where organization_id = ? and params -> 'reason' is not null and finished_at is not null
       and exists (select from bulk_item i where i.job_id = j.id and i.target_id = ?)`,
    [organizationId, userId],
  );
  // What was started loses it as it ends, which is at its next row; nothing else waits for a draft.
  await em.execute(
    "update bulk_job set request = null where organization_id = ? and actor_id = ? and status = 'draft'",
    [organizationId, userId],
  );
}
