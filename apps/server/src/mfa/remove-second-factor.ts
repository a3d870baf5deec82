import type { EntityManager } from "@mikro-orm/postgresql";
import { queueAccountMail } from "../account/queue-mail.ts";
import type { Actor } from "../actor.ts";
import { endSessions } from "../sessions/sessions.ts";
import type { User } from "../users/user.entity.ts";
import { RecoveryCode, SignInChallenge, Totp } from "./mfa.entity.ts";

/** Deletes what somebody set up, with every sign-in that is under way. */
export async function forgetSecondFactor(em: EntityManager, user: User): Promise<void> {
  const ofUser = { organizationId: user.organizationId, userId: user.id };
  await em.nativeDelete(Totp, ofUser);
  await em.nativeDelete(RecoveryCode, ofUser);
  await em.nativeDelete(SignInChallenge, ofUser);
  user.mfaEnrolledAt = null;
}

/**
 * Takes the second factor from somebody who can't use theirs any more: it is deleted, everything they
 * hold ends, and a mail tells them. The caller has locked the row, asked the rules and records the deed.
 */
export async function removeSecondFactor(
  em: EntityManager,
  actor: Actor,
  user: User,
): Promise<void> {
  await forgetSecondFactor(em, user);
  user.credentialVersion = (user.credentialVersion ?? 1) + 1;
  await endSessions(em, actor, user.id);
  await queueAccountMail(em, actor, { kind: "mfa-reset", userId: user.id });
}
