import type { EntityManager } from "@mikro-orm/postgresql";
import {
  permissionsOf,
  refuse,
  type SetPasswordInput,
  type UserIdInput,
  type UserRow,
  whyNotResetMfa,
  whyNotRevokeSessions,
  whyNotSetPassword,
} from "@usher/domain";
import { endMailedLinks } from "../account/mailed-links.ts";
import { queueAccountMail } from "../account/queue-mail.ts";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { removeSecondFactor } from "../mfa/remove-second-factor.ts";
import { hashPassword, refuseWeakPassword } from "../passwords/passwords.ts";
import type { Transaction } from "../procedures.ts";
import { endSessions, liveSessions } from "../sessions/sessions.ts";
import { userRow } from "./load-rows.ts";
import { lockForDeed } from "./locks.ts";
import { userFacts } from "./rows.ts";
import type { User } from "./user.entity.ts";
import { announceChange } from "./users.ts";

/**
 * Sets a password for somebody else, who has to change it at the next sign-in; everything they are signed
 * in with ends. Throws what `whyNotSetPassword` answers and what weak passwords get.
 */
export async function setPassword(
  transaction: Transaction,
  { userId, password }: SetPasswordInput,
): Promise<UserRow> {
  await transaction(async (em, caller) => {
    const { actor, target } = await lockForDeed(em, caller, userId);
    refuseToSetPassword(actor, target);
    const { organization } = actor;
    refuseWeakPassword(password, target, { field: "password", organization });
  });
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const hash = await hashPassword(password);
  return transaction(async (em, caller) => {
    const { actor, target } = await lockForDeed(em, caller, userId);
    refuseToSetPassword(actor, target);
    target.passwordHash = hash;
    target.mustChangePassword = true;
    await endAccess(em, actor, target);
    record(em, actor, {
      action: "password.set_by_administrator",
      target: { kind: "user", id: userId },
    });
    await queueAccountMail(em, actor, { kind: "password-set", userId });
    await announceChange(em, actor, target);
    return userRow(em, actor, target.id);
  });
}

function refuseToSetPassword(actor: Actor, target: User): void {
  const held = permissionsOf(target.roles, actor.organization.roles);
  refuse(whyNotSetPassword(actor, userFacts(target, actor.now), held));
}

/** Ends everything a user is signed in with, embed tokens too, and what would lead in again. */
async function endAccess(em: EntityManager, actor: Actor, target: User): Promise<void> {
  target.credentialVersion = (target.credentialVersion ?? 1) + 1;
  await em.flush();
  await endMailedLinks(em, target);
  await endSessions(em, actor, target.id);
}

/**
 * Takes the second factor from a user who can't use it any more: they are signed out, told by mail, and set
 * up a new one when the policy asks for it. Throws what `whyNotResetMfa` answers.
 */
export async function resetMfa(
  em: EntityManager,
  caller: Actor,
  { userId }: UserIdInput,
): Promise<UserRow> {
  const { actor, target } = await lockForDeed(em, caller, userId);
  refuse(whyNotResetMfa(actor, userFacts(target, actor.now), actor.organization.switches));
  await removeSecondFactor(em, actor, target);
  record(em, actor, { action: "mfa.reset", target: { kind: "user", id: userId } });
  await announceChange(em, actor, target);
  return userRow(em, actor, target.id);
}

/** Signs a user out everywhere, and answers how many browsers that were. */
export async function revokeSessions(
  em: EntityManager,
  caller: Actor,
  { userId }: UserIdInput,
): Promise<{ ended: number }> {
  const { actor, target } = await lockForDeed(em, caller, userId);
  refuse(whyNotRevokeSessions(actor, userFacts(target, actor.now)));
  const ended = await liveSessions(em, actor, userId);
  await endAccess(em, actor, target);
  record(em, actor, {
    action: "user.sessions_ended",
    target: { kind: "user", id: userId },
    changes: { sessions: { before: ended, after: 0 } },
  });
  return { ended };
}
