import { type ChangePasswordInput, Refused } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { hashPassword, refuseWeakPassword, verifyPassword } from "../passwords/passwords.ts";
import type { Transaction } from "../procedures.ts";
import { endSessions } from "../sessions/sessions.ts";
import { lockForDeed } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { selfOf } from "./own-account.ts";
import type { SignInLimit } from "./sign-in-limit.ts";

/**
 * Changes one's own password; other sessions and embed tokens end. Wrong guesses count with those of
 * signing in. Throws `wrong_password`, `too_many_attempts` and what weak passwords get.
 */
export async function changePassword(
  deps: { transaction: Transaction; limit: SignInLimit },
  caller: Actor,
  input: ChangePasswordInput,
): Promise<{ changed: true }> {
  // Only somebody signed in here: whoever borrows an embed token or a key must not take the account over.
  if (!caller.sessionId) throw new Refused("not_signed_in");
  const { organizationId } = caller;
  const userId = selfOf(caller);
  // First the new password: choosing it badly is no wrong guess at the old one.
  const before = await deps.transaction(async (em) => {
    const user = await em.findOneOrFail(User, { id: userId });
    refuseWeakPassword(input.newPassword, user, {
      field: "newPassword",
      policies: caller.organization.policies,
    });
    return user;
  });
  await deps.limit.attempt(organizationId, userId);
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const verified = before.passwordHash ?? null;
  const right = await verifyPassword(verified, input.currentPassword);
  const hash = right ? await hashPassword(input.newPassword) : null;
  await deps.transaction(async (em, actor) => {
    const { target } = await lockForDeed(em, actor, userId);
    if (!hash || target.passwordHash !== verified)
      throw new Refused("wrong_password", "currentPassword");
    target.passwordHash = hash;
    target.mustChangePassword = false;
    target.credentialVersion = (target.credentialVersion ?? 1) + 1;
    await endSessions(em, actor, userId, caller.sessionId);
    // Pages that live on an embed token look again, and find that theirs has ended.
    await announce(em, { organizationId, type: "access-ended", userId });
    record(em, actor, { action: "password.changed", target: { kind: "user", id: userId } });
  });
  await deps.limit.succeeded(organizationId, userId);
  return { changed: true };
}
