import { type FreshInput, refuse, whyNotDisableMfa } from "@usher/domain";
import { isAdministratorHere } from "../account/next-step.ts";
import { signedInHere } from "../account/own-account.ts";
import { type ProveDeps, prove } from "../account/prove.ts";
import { queueAccountMail } from "../account/queue-mail.ts";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { lockForDeed } from "../users/locks.ts";
import type { User } from "../users/user.entity.ts";
import { renewRecoveryCodes } from "./recovery-codes.ts";
import { forgetSecondFactor } from "./remove-second-factor.ts";

function refuseToDisable(actor: Actor, user: User): void {
  const hasMfa = Boolean(user.mfaEnrolledAt);
  const facts = { hasMfa, isAdministrator: isAdministratorHere(actor, user) };
  refuse(whyNotDisableMfa(actor.organization.policies, facts));
}

/** Turns one's own second factor off. Throws `mfa_required`, `mfa_not_set_up` and what `prove` does. */
export async function disableTotp(
  deps: ProveDeps,
  caller: Actor,
  input: FreshInput,
): Promise<{ disabled: true }> {
  const userId = signedInHere(caller);
  // First whether it may be: who must not is not asked for a password.
  await deps.transaction(async (em, actor) => {
    refuseToDisable(actor, (await lockForDeed(em, actor, userId)).target);
  });
  await prove(deps, caller, input);
  await deps.transaction(async (em, actor) => {
    const { target } = await lockForDeed(em, actor, userId);
    refuseToDisable(actor, target);
    await forgetSecondFactor(em, target);
    record(em, actor, { action: "mfa.disabled", target: { kind: "user", id: userId } });
    await queueAccountMail(em, actor, { kind: "mfa-disabled", userId });
    const { organizationId } = actor;
    await announce(em, { organizationId, type: "directory-changed", ids: [userId] });
    await announce(em, { organizationId, type: "user-changed", userId });
  });
  return { disabled: true };
}

/** Ten new recovery codes; the old ones end. Throws `mfa_not_set_up` and what `prove` does. */
export async function regenerateRecoveryCodes(
  deps: ProveDeps,
  caller: Actor,
  input: FreshInput,
): Promise<{ recoveryCodes: string[] }> {
  const userId = signedInHere(caller);
  await prove(deps, caller, input);
  return deps.transaction(async (em, actor) => {
    const { target } = await lockForDeed(em, actor, userId);
    refuse(target.mfaEnrolledAt ? null : "mfa_not_set_up");
    const recoveryCodes = await renewRecoveryCodes(em, target, deps.keys);
    record(em, actor, { action: "mfa.codes_renewed", target: { kind: "user", id: userId } });
    return { recoveryCodes };
  });
}
