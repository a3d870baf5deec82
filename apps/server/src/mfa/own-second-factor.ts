import type { EntityManager } from "@mikro-orm/postgresql";
import { refuse, whyNotDisableMfa } from "@usher/domain";
import { isAdministratorHere } from "../account/next-step.ts";
import { signedInHere } from "../account/own-account.ts";
import { queueAccountMail } from "../account/queue-mail.ts";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { lockForDeed } from "../users/locks.ts";
import type { MfaKeys } from "./keys.ts";
import { renewRecoveryCodes } from "./recovery-codes.ts";
import { forgetSecondFactor } from "./remove-second-factor.ts";

/** Turns one's own second factor off. Throws `mfa_required`, `mfa_not_set_up`. */
export async function disableTotp(em: EntityManager, caller: Actor): Promise<{ disabled: true }> {
  const userId = signedInHere(caller);
  const { actor, target } = await lockForDeed(em, caller, userId);
  const hasMfa = Boolean(target.mfaEnrolledAt);
  const facts = { hasMfa, isAdministrator: isAdministratorHere(actor, target) };
  refuse(whyNotDisableMfa(actor.organization.policies, facts));
  await forgetSecondFactor(em, target);
  record(em, actor, { action: "mfa.disabled", target: { kind: "user", id: userId } });
  await queueAccountMail(em, actor, { kind: "mfa-disabled", userId });
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "directory-changed", ids: [userId] });
  await announce(em, { organizationId, type: "user-changed", userId });
  return { disabled: true };
}

/** Ten new recovery codes; the old ones end. Throws `mfa_not_set_up`. */
export async function regenerateRecoveryCodes(
  em: EntityManager,
  caller: Actor,
  keys: MfaKeys,
): Promise<{ recoveryCodes: string[] }> {
  const userId = signedInHere(caller);
  const { actor, target } = await lockForDeed(em, caller, userId);
  refuse(target.mfaEnrolledAt ? null : "mfa_not_set_up");
  const recoveryCodes = await renewRecoveryCodes(em, target, keys);
  record(em, actor, { action: "mfa.codes_renewed", target: { kind: "user", id: userId } });
  return { recoveryCodes };
}
