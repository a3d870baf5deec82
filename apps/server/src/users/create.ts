import type { EntityManager } from "@mikro-orm/postgresql";
import { type CreateUserInput, refuse, type UserRow, whyNotCreateUser } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { hashPassword, refuseWeakPassword } from "../passwords/passwords.ts";
import type { Transaction } from "../procedures.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { userRow } from "./load-rows.ts";
import { lockSelf } from "./locks.ts";
import { makeUser, type Newcomer, refuseNewcomer } from "./newcomer.ts";

/**
 * Makes an account for somebody else. A password is needed, which its owner has to change at the first
 * sign-in; only a host's backend leaves it out, for users of its own sign-in (`externalId`). Throws
 * what `whyNotCreateUser` and `refuseNewcomer` answer, `password_needed`, `seats_full` and what weak
 * passwords get; each names its field.
 */
export async function createUser(
  { transaction, once }: { transaction: Transaction; once: Transaction },
  { password, ...newcomer }: CreateUserInput,
): Promise<UserRow> {
  await transaction(async (em, caller) => {
    const actor = await allowed(em, caller, newcomer);
    refusePassword(actor, newcomer, password);
  });
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return once(async (em, caller) => {
    const actor = await allowed(em, caller, newcomer);
    const user = await makeUser(em, actor, newcomer, passwordHash);
    return userRow(em, actor, user.id);
  });
}

/** The caller, locked and read anew, who may make this user. */
async function allowed(em: EntityManager, caller: Actor, newcomer: Newcomer): Promise<Actor> {
  const actor = await lockSelf(em, await holdRoles(em, caller));
  refuse(whyNotCreateUser(actor, actor.organization.switches));
  await refuseNewcomer(em, actor, newcomer);
  return actor;
}

function refusePassword(
  actor: Actor,
  { email, username, externalId }: Newcomer,
  password: string | undefined,
): void {
  const byHost = actor.apiKeyId !== null && actor.userId === null;
  if (password === undefined) refuse(byHost && externalId ? null : "password_needed", "password");
  else {
    const { organization } = actor;
    refuseWeakPassword(password, { email, username }, { field: "password", organization });
  }
}
