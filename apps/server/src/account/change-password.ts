import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type ChangeOwnPasswordInput,
  type ChangeSetPasswordInput,
  Refused,
  refuse,
  whyNotFresh,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { closeChallenge, openChallenge, placeOfChallenge } from "../mfa/challenges.ts";
import { hashPassword, refuseWeakPassword, verifyPassword } from "../passwords/passwords.ts";
import type { Transaction } from "../procedures.ts";
import { knownDevice } from "../sessions/known-devices.ts";
import { endSessions, type RenewedSession, renewOwnSession } from "../sessions/sessions.ts";
import { asUser } from "../users/acting.ts";
import { lockForDeed } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { endMailedLinks } from "./mailed-links.ts";
import { nextStep, type SignInStep } from "./next-step.ts";
import { signedInHere } from "./own-account.ts";
import { queueAccountMail } from "./queue-mail.ts";
import { forgetFailures, hasSamePassword, type SignInDeps } from "./sign-in.ts";
import type { SignInLimit } from "./sign-in-limit.ts";

const field = "newPassword";

/**
 * Changes one's own password; other sessions and embed tokens end, and this one goes on under another token. Wrong guesses
 * are counted as those of signing in are, by session. Throws `wrong_password`, `same_password`, `too_many_attempts`, what
 * weak passwords get and, of whoever has a second factor, `step_up_required`.
 */
export async function changeOwnPassword(
  deps: { transaction: Transaction; limit: SignInLimit },
  caller: Actor,
  input: ChangeOwnPasswordInput,
): Promise<RenewedSession | null> {
  const userId = signedInHere(caller);
  const { organizationId } = caller;
  // First the new password: choosing it badly is no wrong guess at the old one.
  const before = await deps.transaction(async (em) => {
    const user = await em.findOneOrFail(User, { id: userId });
    refuseWeakPassword(input.newPassword, user, { field, organization: caller.organization });
    // A password alone must not be enough where there is a second factor.
    if (user.mfaEnrolledAt) refuse(whyNotFresh(caller, caller.now));
    return user;
  });
  await deps.limit.attempt(organizationId, userId, caller.sessionId);
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const right = await verifyPassword(before.passwordHash ?? null, input.currentPassword);
  const hash = right ? await hashPassword(input.newPassword) : null;
  const session = await deps.transaction(async (em, actor) => {
    const { target } = await lockForDeed(em, actor, userId);
    if (!hash || !hasSamePassword(target, before))
      throw new Refused("wrong_password", "currentPassword");
    if (input.newPassword === input.currentPassword) throw new Refused("same_password", field);
    await setPassword(em, target, hash);
    await endSessions(em, actor, userId, caller.sessionId);
    // Pages that live on an embed token look again, and find that theirs has ended.
    await announce(em, { organizationId, type: "access-ended", userId });
    await queueAccountMail(em, actor, { kind: "password-changed", userId });
    record(em, actor, { action: "password.changed", target: { kind: "user", id: userId } });
    // Whoever has a second factor was given one when they showed it, a moment ago; here they did not.
    return target.mfaEnrolledAt ? null : renewOwnSession(em, actor);
  });
  await deps.limit.succeeded(organizationId, userId, caller.sessionId);
  return session;
}

/** Puts a password that its owner chose in place of the old one; what was issued before ends. */
export async function setPassword(
  em: EntityManager,
  user: User,
  passwordHash: string,
): Promise<void> {
  user.passwordHash = passwordHash;
  user.mustChangePassword = false;
  user.credentialVersion = (user.credentialVersion ?? 1) + 1;
  await endMailedLinks(em, user);
}

/**
 * The step of a sign-in that asks for a password of one's own in place of the one that an administrator
 * set. Throws `challenge_ended`, `same_password` and what weak passwords get.
 */
export async function changeSetPassword(
  deps: SignInDeps,
  input: ChangeSetPasswordInput,
): Promise<SignInStep> {
  const { id, organization } = await placeOfChallenge(deps.em, input.challenge);
  const { user: before, browser } = await deps.within(organization, async (em, actor) => {
    const { user } = await openChallenge(em, actor, id, "password-change");
    refuseWeakPassword(input.newPassword, user, { field, organization });
    return { user, browser: await knownDevice(em, actor, user.id) };
  });
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const same = await verifyPassword(before.passwordHash ?? null, input.newPassword);
  const hash = same ? null : await hashPassword(input.newPassword);
  const step = await deps.within(organization, async (em, actor) => {
    const { challenge, user } = await openChallenge(em, actor, id, "password-change");
    if (!hash) throw new Refused("same_password", field);
    await closeChallenge(em, id);
    await setPassword(em, user, hash);
    await endSessions(em, actor, user.id);
    const target = { kind: "user", id: user.id } as const;
    record(em, asUser(actor, user), { action: "password.changed", target });
    // Whoever has a second factor gave a code before they came here.
    return nextStep(em, actor, user, { mfaPassed: true, byLink: challenge.byLink ?? false });
  });
  await forgetFailures(deps.limit, [organization.id, before.id, browser], step);
  return step;
}
