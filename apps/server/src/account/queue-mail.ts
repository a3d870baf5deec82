import type { EntityManager } from "@mikro-orm/postgresql";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { type AccountMailJob, type AccountMailKind, enqueue } from "../jobs/enqueue.ts";

/** What to write, and to whom; `id` is given when the mail's link is stored by whoever queues it. */
export interface QueuedMail {
  kind: AccountMailKind;
  userId: string | null;
  id?: string;
  to?: string;
  from?: NonNullable<AccountMailJob["from"]>;
}

/** Queues a mail about somebody's account in the running transaction. */
export function queueAccountMail(em: EntityManager, actor: Actor, mail: QueuedMail): Promise<void> {
  const { organizationId, now } = actor;
  const job = { id: v7(), ...mail, organizationId, at: now.toISOString() };
  return enqueue(em, "send-account-mail", job, { key: `account-mail:${job.id}` });
}
