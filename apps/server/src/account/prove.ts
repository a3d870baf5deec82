import { type FreshInput, Refused, type UpdateProfileInput } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { spendCode } from "../mfa/codes.ts";
import type { MfaKeys } from "../mfa/keys.ts";
import { verifyPassword } from "../passwords/passwords.ts";
import type { Transaction } from "../procedures.ts";
import { Session } from "../sessions/session.entity.ts";
import { lockForDeed } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { signedInHere } from "./own-account.ts";
import type { MailLimit, SignInLimit } from "./sign-in-limit.ts";

export interface ProveDeps {
  transaction: Transaction;
  limit: SignInLimit;
  keys: MfaKeys;
}

/**
 * Has somebody who is signed in show once more that it is them. Wrong tries are counted as those of signing in are,
 * by session. Throws `wrong_password`, `wrong_code`, `too_many_attempts`.
 */
export async function prove(deps: ProveDeps, actor: Actor, input: FreshInput): Promise<void> {
  const userId = signedInHere(actor);
  if ("password" in input) await provePassword(deps, actor, input.password);
  else await proveCode(deps, actor, { userId, code: input.code });
}

async function provePassword(
  { transaction, limit }: ProveDeps,
  actor: Actor,
  password: string,
): Promise<void> {
  const userId = signedInHere(actor);
  const user = await transaction((em) => em.findOneOrFail(User, { id: userId }));
  await limit.attempt(actor.organizationId, userId, actor.sessionId);
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const right = await verifyPassword(user.passwordHash ?? null, password);
  if (!right) throw new Refused("wrong_password", "password");
  await limit.passwordRight(actor.organizationId, userId, actor.sessionId);
}

async function proveCode(
  { transaction, limit, keys }: ProveDeps,
  actor: Actor,
  { userId, code }: { userId: string; code: string },
): Promise<void> {
  await limit.attemptCode(actor.organizationId, userId, actor.sessionId);
  await transaction(async (em) => {
    const { target: user } = await lockForDeed(em, actor, userId);
    if (!(await spendCode(em, actor, { user, keys }, code)))
      throw new Refused("wrong_code", "code");
  });
  await limit.succeeded(actor.organizationId, userId, actor.sessionId);
}

/** How long after signing in one need not show again that it is oneself, in milliseconds: 15 minutes. */
const freshFor = 15 * 60 * 1000;

/**
 * A new address opens the way to a new password, so it takes the password or a sign-in of a moment ago.
 * Throws `fresh_sign_in_needed` and what `prove` does.
 */
export async function proveForEmail(
  deps: ProveDeps & { mailLimit: MailLimit },
  actor: Actor,
  input: UpdateProfileInput,
): Promise<void> {
  if (input.email === undefined) return;
  const userId = signedInHere(actor);
  const { user, session } = await deps.transaction(async (em) => ({
    user: await em.findOneOrFail(User, { id: userId }),
    session: await em.findOneOrFail(Session, { id: actor.sessionId as string }),
  }));
  if (user.email === input.email) return;
  const isFresh = actor.now.getTime() - session.createdAt.getTime() < freshFor;
  if (input.password !== undefined) await prove(deps, actor, { password: input.password });
  else if (!isFresh) throw new Refused("fresh_sign_in_needed", "password");
  await deps.mailLimit.attempt(actor.organizationId, userId);
}
