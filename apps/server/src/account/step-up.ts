import { freshFor, Refused, type SteppedUp, type StepUpInput } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import type { Credentials } from "../authentication/authenticate.ts";
import type { EmbedClaims, EmbedTokens } from "../embed/embed-tokens.ts";
import { spendCode } from "../mfa/codes.ts";
import type { MfaKeys } from "../mfa/keys.ts";
import { verifyPassword } from "../passwords/passwords.ts";
import type { Transaction } from "../procedures.ts";
import { type RenewedSession, renewOwnSession } from "../sessions/sessions.ts";
import { lockForDeed } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import type { AddressLimit } from "./address-limit.ts";
import { selfOf } from "./own-account.ts";
import type { SignInLimit } from "./sign-in-limit.ts";

export interface StepUpDeps {
  transaction: Transaction;
  limit: SignInLimit;
  addressLimit: AddressLimit;
  keys: MfaKeys;
  embedTokens: EmbedTokens;
  /** The embed token that the call came with, where it came with one. */
  bearer: Credentials["bearer"];
}

/** What there is to answer, and the cookie that a session goes on with. */
export interface StepUp {
  answer: SteppedUp;
  session: RenewedSession | null;
}

/**
 * Has somebody show once more all that signing in asks of them, under the limits of signing in. A session
 * goes on under another token; who borrows a host's token is handed a proof. Throws `wrong_password`,
 * `wrong_code`, `too_many_attempts`, `session_renewed`, and `not_signed_in` for keys.
 */
export async function stepUp(
  deps: StepUpDeps,
  caller: Actor,
  { password, code }: StepUpInput,
): Promise<StepUp> {
  const userId = selfOf(caller);
  if (caller.apiKeyId) throw new Refused("not_signed_in");
  const { organizationId } = caller;
  const verified = await provePassword(deps, caller, password);
  if (verified.mfaEnrolledAt) await countCode(deps, caller, code);
  const session = await deps.transaction(async (em, actor) => {
    const { target } = await lockForDeed(em, actor, userId);
    if (target.passwordHash !== verified.passwordHash)
      throw new Refused("wrong_password", "password");
    if (target.mfaEnrolledAt) {
      const of = { user: target, keys: deps.keys };
      if (!(await spendCode(em, actor, of, code ?? ""))) throw new Refused("wrong_code", "code");
    }
    record(em, actor, { action: "session.stepped_up", target: { kind: "user", id: userId } });
    return renewOwnSession(em, actor);
  });
  await deps.limit.succeeded(organizationId, userId, caller.sessionId);
  const until = new Date(caller.now.getTime() + freshFor).toISOString();
  return { answer: { until, proof: session ? null : await proofOf(deps, caller) }, session };
}

/** The password, counted as a sign-in's is, by session or else by account and network. Answers what was compared with. */
async function provePassword(
  { transaction, limit, addressLimit }: StepUpDeps,
  { organizationId, userId, sessionId, request }: Actor,
  password: string,
): Promise<User> {
  const user = await transaction((em) => em.findOneOrFail(User, { id: userId as string }));
  // What strangers try, and others of one's network, keeps nobody out who is in by a session.
  const giveBack = await addressLimit.attempt(organizationId, sessionId ? null : request.ip);
  await limit.attempt(organizationId, user.id, sessionId);
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const right = await verifyPassword(user.passwordHash ?? null, password);
  if (!right) throw new Refused("wrong_password", "password");
  await limit.passwordRight(organizationId, user.id, sessionId);
  await giveBack();
  return user;
}

/** Counts a try at the code; one that is not given is none. */
async function countCode(
  { limit }: StepUpDeps,
  { organizationId, userId, sessionId }: Actor,
  code: string | undefined,
): Promise<void> {
  if (code === undefined) throw new Refused("wrong_code", "code");
  await limit.attemptCode(organizationId, userId as string, sessionId);
}

async function proofOf({ embedTokens, bearer }: StepUpDeps, { now }: Actor): Promise<string> {
  // Whoever calls without a session came by a token that was good at this very time.
  const claims = await embedTokens.verify(bearer as string, now);
  return embedTokens.signProof(claims as EmbedClaims, now);
}
