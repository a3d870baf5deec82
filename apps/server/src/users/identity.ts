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
  const problem =
    whyNotUsername(username) ??
    ((await isTaken(em, actor, { username })) ? "username_taken" : null);
  return { available: problem === null, problem };
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

async function isTaken(em: EntityManager, actor: Actor, identity: Identity): Promise<boolean> {
  return (await em.count(User, { organizationId: actor.organizationId, ...identity })) > 0;
}

/** Refuses an identity of which another user has a part, and names that part. */
export async function refuseTaken(
  em: EntityManager,
  actor: Actor,
  identity: Identity,
): Promise<void> {
  for (const field of Object.keys(taken) as (keyof Identity)[]) {
    const value = identity[field];
    if (value !== undefined && (await isTaken(em, actor, { [field]: value })))
      throw new Refused(taken[field], field);
  }
}

/** Nobody else does anything about this name until the transaction ends: they wait. */
export async function lockName(
  em: EntityManager,
  { organizationId }: Actor,
  field: "username" | "externalId",
  value: string,
): Promise<void> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `${field}|${organizationId}|${value}`,
  ]);
}

/** Takes a name that nobody else has; who wants the same one waits, and then finds it taken. */
export async function claim(
  em: EntityManager,
  actor: Actor,
  field: "username" | "externalId",
  value: string,
): Promise<void> {
  await lockName(em, actor, field, value);
  await refuseTaken(em, actor, { [field]: value });
}
