import type { EntityManager } from "@mikro-orm/postgresql";
import { Refused, type VerifyMfaInput } from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { record } from "../audit/record.ts";
import { closeChallenge, countTry, openChallenge, placeOfChallenge } from "../mfa/challenges.ts";
import { spendCode } from "../mfa/codes.ts";
import type { MfaKeys } from "../mfa/keys.ts";
import { nextStep, type SignInStep } from "./next-step.ts";
import { forgetFailures, type SignInDeps } from "./sign-in.ts";

/** Deps of the steps that ask for a code. */
export type CodeDeps = SignInDeps & { keys: MfaKeys };

/**
 * The step of a sign-in that asks for a code of the authenticator app, or a recovery code. Throws
 * `challenge_ended` after 5 tries or 5 minutes, `wrong_code`, `too_many_attempts`.
 */
export async function verifyMfa(deps: CodeDeps, input: VerifyMfaInput): Promise<SignInStep> {
  const { id, organization } = await placeOfChallenge(deps.em, input.challenge);
  const userId = await countCodeTry(deps, organization, { id, kind: "mfa" });
  const step = await deps.within(organization, (em, actor) =>
    tryCode(em, actor, { id, keys: deps.keys, code: input.code }),
  );
  if (!step) throw new Refused("wrong_code", "code");
  await forgetFailures(deps.limit, organization.id, userId, step);
  return step;
}

/** Counts one try at a challenge, by itself and with everything else that failed for the account. */
export async function countCodeTry(
  deps: CodeDeps,
  organization: OrganizationFacts,
  { id, kind }: { id: string; kind: "mfa" | "mfa-setup" },
): Promise<string> {
  const { userId, byLink } = await deps.within(organization, async (em, actor) => {
    const { challenge } = await openChallenge(em, actor, id, kind);
    await countTry(em, id);
    return { userId: challenge.userId, byLink: challenge.byLink ?? false };
  });
  try {
    await deps.limit.attemptCode(organization.id, userId, byLink);
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
  return userId;
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
