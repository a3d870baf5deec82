import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  Refused,
  refuse,
  type UpsertUserInput,
  type UserRow,
  whyNotUpsertUser,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { refuseTaken } from "./identity.ts";
import { userRow } from "./load-rows.ts";
import { makeUser, refuseNewcomer } from "./newcomer.ts";
import { setRoles } from "./roles.ts";
import { changeUser } from "./update.ts";
import { User } from "./user.entity.ts";

/** The answer of `users.upsert`. */
export interface Upserted {
  created: boolean;
  user: UserRow;
}

/**
 * Makes or changes a user of a host that has its own sign-in, in one step: of any number of calls with one
 * externalId, one makes the user. Only for a host's backend, with an API key that holds `users:create` and
 * `users:edit`; a part that is given asks its own rule besides, as in `users.update` and
 * `users.assignRoles`. The e-mail counts only when the user is made; afterwards it is its owner's (rule 5),
 * and the answer says which one stands. Throws what those throw.
 */
export async function upsertUser(
  em: EntityManager,
  caller: Actor,
  input: UpsertUserInput,
): Promise<Upserted> {
  const actor = await holdRoles(em, caller);
  if (!actor.apiKeyId || actor.userId) throw new Refused("missing_permission");
  refuse(whyNotUpsertUser(actor, actor.organization.switches));
  const made = (await lockByExternalId(em, actor, input)) ? null : await make(em, actor, input);
  if (made) return { created: true, user: await userRow(em, actor, made) };
  const user = await lockByExternalId(em, actor, input);
  if (user) return { created: false, user: await change(em, actor, user, input) };
  // Not the externalId was taken at the same instant, but the e-mail.
  await refuseTaken(em, actor, input);
  throw new Refused("busy");
}

function lockByExternalId(
  em: EntityManager,
  { organizationId }: Actor,
  { externalId }: UpsertUserInput,
): Promise<User | null> {
  return em.findOne(
    User,
    { organizationId, externalId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

/** The new user, or null when another call has made them meanwhile. */
async function make(em: EntityManager, actor: Actor, input: UpsertUserInput): Promise<User | null> {
  await refuseNewcomer(em, actor, input);
  return makeUser(em, actor, input, null);
}

async function change(
  em: EntityManager,
  actor: Actor,
  user: User,
  { externalId: _id, email: _email, roles, ...changes }: UpsertUserInput,
): Promise<UserRow> {
  await changeUser(em, actor, user, changes);
  // Last: whoever holds the lock of the top role waits for no other.
  if (roles) await setRoles(em, actor, user, roles);
  return userRow(em, actor, user);
}
