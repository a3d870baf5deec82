import type { EntityManager } from "@mikro-orm/postgresql";
import { Refused, type VerifyMfaInput } from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { record } from "../audit/record.ts";
import { closeChallenge, countTry, openChallenge, placeOfChallenge } from "../mfa/challenges.ts";
import { spendCode } from "../mfa/codes.ts";
import type { MfaKeys } from "../mfa/keys.ts";
import { knownDevice } from "../sessions/known-devices.ts";
import { nextStep, type SignInStep } from "./next-step.ts";
import { forgetFailures, type SignInDeps } from "./sign-in.ts";
import type { Tried } from "./sign-in-limit.ts";

/** Deps of the steps that ask for a code. */
export type CodeDeps = SignInDeps & { keys: MfaKeys };

/**
 * The step of a sign-in that asks for a code of the authenticator app, or a recovery code. Throws
 * `challenge_ended` after 5 tries or 5 minutes, `wrong_code`, `too_many_attempts`.
 */
export async function verifyMfa(deps: CodeDeps, input: VerifyMfaInput): Promise<SignInStep> {
  const { id, organization } = await placeOfChallenge(deps.em, input.challenge);
  const tried = await countCodeTry(deps, organization, { id, kind: "mfa" });
  const step = await deps.within(organization, (em, actor) =>
    tryCode(em, actor, { id, keys: deps.keys, code: input.code }),
  );
  if (!step) throw new Refused("wrong_code", "code");
  await forgetFailures(deps.limit, tried, step);
  return step;
}

/** Counts one try at a challenge, by itself and with all other tries at codes of the account. */
export async function countCodeTry(
  deps: CodeDeps,
  organization: OrganizationFacts,
  { id, kind }: { id: string; kind: "mfa" | "mfa-setup" },
): Promise<Tried> {
  const { userId, browser } = await deps.within(organization, async (em, actor) => {
    const { user } = await openChallenge(em, actor, id, kind);
    await countTry(em, id);
    return { userId: user.id, browser: await knownDevice(em, actor, user.id) };
  });
  const tried: Tried = [organization.id, userId, browser];
  try {
    await deps.limit.attemptCode(...tried);
  } catch (problem) {
    if (problem instanceof Refused)
      await deps.within(organization, async (em, actor) =>
        record(em, actor, {
          action: "mfa.refused",
          reason: problem.reason,
          target: { kind: "user", id: userId },
        }),
      );
    throw problem;
  }
  return tried;
}

/** Null for a wrong code: answered and not thrown, so that its record is kept. */
async function tryCode(
  em: EntityManager,
  actor: Actor,
  { id, keys, code }: { id: string; keys: MfaKeys; code: string },
): Promise<SignInStep | null> {
  const { challenge, user } = await openChallenge(em, actor, id, "mfa");
  if (!(await spendCode(em, actor, { user, keys }, code))) {
    const target = { kind: "user", id: user.id } as const;
    record(em, actor, { action: "mfa.refused", reason: "wrong_code", target });
    return null;
  }
  await closeChallenge(em, id);
  return nextStep(em, actor, user, { mfaPassed: true, byLink: challenge.byLink ?? false });
}
