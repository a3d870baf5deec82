import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type CheckUsernameInput,
  type Refusal,
  Refused,
  refuse,
  type UsernameCheck,
  whyNot,
  whyNotUsername,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { User } from "./user.entity.ts";

/** Whether a username may be had, while somebody types it; whoever saves first has it. */
export async function checkUsername(
  em: EntityManager,
  actor: Actor,
  { username }: CheckUsernameInput,
): Promise<UsernameCheck> {
  const may = whyNot(actor, "users:create") === null || whyNot(actor, "users:edit") === null;
  refuse(may ? null : "missing_permission");
  const problem = whyNotUsername(username) ?? (await whyTaken(em, actor, username));
  return { available: problem === null, problem };
}

async function whyTaken(em: EntityManager, actor: Actor, username: string) {
  const { organizationId } = actor;
  return (await em.count(User, { organizationId, username })) > 0 ? "username_taken" : null;
}

/**
 * Gives a username to nobody else until the transaction ends: who asks for the same one waits, and then
 * finds it taken. Throws `username_taken`.
 */
export async function claimUsername(
  em: EntityManager,
  actor: Actor,
  username: string,
): Promise<void> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `username|${actor.organizationId}|${username}`,
  ]);
  if (await whyTaken(em, actor, username)) throw new Refused("username_taken", "username");
}

/** What identifies an account. */
export interface Identity {
  email?: string | undefined;
  username?: string | undefined;
  externalId?: string | undefined;
}

const taken = {
  email: "already_user",
  username: "username_taken",
  externalId: "external_id_taken",
} as const satisfies Record<keyof Identity, Refusal>;

/** Refuses an identity of which another user has a part, and names that part. */
export async function refuseTaken(
  em: EntityManager,
  actor: Actor,
  identity: Identity,
): Promise<void> {
  const { organizationId } = actor;
  for (const field of Object.keys(taken) as (keyof Identity)[]) {
    const value = identity[field];
    if (value !== undefined && (await em.count(User, { organizationId, [field]: value })) > 0)
      throw new Refused(taken[field], field);
  }
}
