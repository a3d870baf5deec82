import type { EntityManager } from "@mikro-orm/postgresql";
import { readCode } from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { User } from "../users/user.entity.ts";
import type { MfaKeys } from "./keys.ts";
import { spendRecoveryCode } from "./recovery-codes.ts";
import { spendTotp } from "./totp.ts";

/** Uses up what somebody typed, if it is a right code of their app or a recovery code. The user is locked. */
export async function spendCode(
  em: EntityManager,
  { now }: Actor,
  of: { user: User; keys: MfaKeys },
  typed: string,
): Promise<boolean> {
  const read = readCode(typed);
  if (!read || !of.user.mfaEnrolledAt) return false;
  return read.kind === "totp"
    ? spendTotp(em, { ...of, now }, read.code, { confirmed: true })
    : spendRecoveryCode(em, { now }, of, read.code);
}
