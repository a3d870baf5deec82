import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  Refused,
  refuse,
  type UpsertedUser,
  type UpsertUserInput,
  type UserRow,
  whyNotUpsertUser,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { lockName } from "./identity.ts";
import { userRow } from "./load-rows.ts";
import { makeUser, refuseNewcomer } from "./newcomer.ts";
import { setRoles } from "./roles.ts";
import { changeUser } from "./update.ts";
import { User } from "./user.entity.ts";

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
): Promise<UpsertedUser> {
  const actor = await holdRoles(em, caller);
  if (!actor.apiKeyId || actor.userId) throw new Refused("missing_permission");
  refuse(whyNotUpsertUser(actor, actor.organization.switches));
  // Calls about one externalId pass one at a time: the first makes the user, the others find them.
  await lockName(em, actor, "externalId", input.externalId);
  const { organizationId } = actor;
  const found = await em.findOne(
    User,
    { organizationId, externalId: input.externalId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (found) return { created: false, user: await change(em, actor, found, input) };
  await refuseNewcomer(em, actor, input);
  const made = await makeUser(em, actor, input, null);
  return { created: true, user: await userRow(em, actor, made.id) };
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
  return userRow(em, actor, user.id);
}
