import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type MfaConfirmed,
  Refused,
  readCode,
  refuse,
  type TotpSetup,
  whyNotEnrol,
} from "@usher/domain";
import type { OwnDeps } from "../account/deps.ts";
import { nextStep, type SignInStep } from "../account/next-step.ts";
import { signedInHere } from "../account/own-account.ts";
import { queueAccountMail } from "../account/queue-mail.ts";
import { forgetFailures } from "../account/sign-in.ts";
import { type CodeDeps, countCodeTry } from "../account/verify-mfa.ts";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { endSessions, type RenewedSession, renewOwnSession } from "../sessions/sessions.ts";
import { asUser } from "../users/acting.ts";
import { lockForDeed } from "../users/locks.ts";
import type { User } from "../users/user.entity.ts";
import { openChallenge, placeOfChallenge } from "./challenges.ts";
import type { MfaKeys } from "./keys.ts";
import { SignInChallenge, Totp } from "./mfa.entity.ts";
import { renewRecoveryCodes } from "./recovery-codes.ts";
import { beginSetup, spendTotp } from "./totp.ts";

/** Begins to set up one's own second factor. Throws what `whyNotEnrol` says. */
export async function beginOwn(deps: OwnDeps, caller: Actor): Promise<TotpSetup> {
  const userId = signedInHere(caller);
  return deps.transaction(async (em, actor) => {
    const { target } = await lockForDeed(em, actor, userId);
    refuse(whyNotEnrol(actor.organization.policies, { hasMfa: Boolean(target.mfaEnrolledAt) }));
    return beginSetup(em, actor, target, deps.keys);
  });
}

/** Begins it within a sign-in that asks for it. Throws `challenge_ended`. */
export async function beginInSignIn(
  deps: CodeDeps,
  input: { challenge: string },
): Promise<TotpSetup> {
  const { id, organization } = await placeOfChallenge(deps.em, input.challenge);
  return deps.within(organization, async (em, actor) => {
    const { user } = await openChallenge(em, actor, id, "mfa-setup");
    return beginSetup(em, actor, user, deps.keys);
  });
}

/** Finishes the set-up with a first code. Throws `wrong_code`, `mfa_not_set_up`, `too_many_attempts`. */
export async function confirmOwn(
  deps: OwnDeps,
  caller: Actor,
  input: { code: string },
): Promise<{ answer: MfaConfirmed; session: RenewedSession | null }> {
  const userId = signedInHere(caller);
  const { organizationId } = caller;
  await deps.limit.attemptCode(organizationId, userId, caller.sessionId);
  const { recoveryCodes, session } = await deps.transaction(async (em, actor) => {
    const { target } = await lockForDeed(em, actor, userId);
    refuse(whyNotEnrol(actor.organization.policies, { hasMfa: Boolean(target.mfaEnrolledAt) }));
    if ((await em.count(Totp, { userId })) === 0) throw new Refused("mfa_not_set_up");
    const codes = await enrol(em, actor, { user: target, keys: deps.keys }, input.code);
    if (!codes) throw new Refused("wrong_code", "code");
    return { recoveryCodes: codes, session: await renewOwnSession(em, actor) };
  });
  await deps.limit.succeeded(organizationId, userId, caller.sessionId);
  return { answer: { recoveryCodes, next: null }, session };
}

/** What `confirmInSignIn` answers, with the session of whoever is in by it. */
export interface ConfirmedStep {
  recoveryCodes: string[];
  step: SignInStep;
}

/** Finishes it within a sign-in, which goes on. Throws `challenge_ended`, `wrong_code`, `too_many_attempts`. */
export async function confirmInSignIn(
  deps: CodeDeps,
  input: { challenge: string; code: string },
): Promise<ConfirmedStep> {
  const { id, organization } = await placeOfChallenge(deps.em, input.challenge);
  const tried = await countCodeTry(deps, organization, { id, kind: "mfa-setup" });
  const confirmed = await deps.within(organization, async (em, actor) => {
    const { challenge, user } = await openChallenge(em, actor, id, "mfa-setup");
    const self = asUser(actor, user);
    const recoveryCodes = await enrol(em, self, { user, keys: deps.keys }, input.code);
    if (!recoveryCodes) {
      const target = { kind: "user", id: user.id } as const;
      record(em, actor, { action: "mfa.refused", reason: "wrong_code", target });
      return null;
    }
    const byLink = challenge.byLink ?? false;
    return { recoveryCodes, step: await nextStep(em, actor, user, { mfaPassed: true, byLink }) };
  });
  if (!confirmed) throw new Refused("wrong_code", "code");
  await forgetFailures(deps.limit, tried, confirmed.step);
  return confirmed;
}

/**
 * Makes the second factor count, if the code is right. Other sessions and sign-ins under way end: they
 * were let through without one. Answers the recovery codes, or null for a wrong code.
 */
async function enrol(
  em: EntityManager,
  actor: Actor,
  of: { user: User; keys: MfaKeys },
  typed: string,
): Promise<string[] | null> {
  const { user, keys } = of;
  const { organizationId, now } = actor;
  const read = readCode(typed);
  const right =
    read?.kind === "totp" && (await spendTotp(em, { ...of, now }, read.code, { confirmed: false }));
  if (!right) return null;
  await em.nativeUpdate(Totp, { userId: user.id }, { confirmedAt: now });
  await em.nativeDelete(SignInChallenge, { userId: user.id });
  await endSessions(em, actor, user.id, actor.sessionId);
  user.mfaEnrolledAt = now;
  const codes = await renewRecoveryCodes(em, user, keys);
  record(em, actor, { action: "mfa.enrolled", target: { kind: "user", id: user.id } });
  await queueAccountMail(em, actor, { kind: "mfa-enrolled", userId: user.id });
  await announce(em, { organizationId, type: "directory-changed", ids: [user.id] });
  await announce(em, { organizationId, type: "user-changed", userId: user.id });
  return codes;
}
