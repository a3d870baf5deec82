import { randomInt } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import {
  formatRecoveryCode,
  recoveryAlphabet,
  recoveryCodeCount,
  recoveryCodeLength,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { User } from "../users/user.entity.ts";
import type { MfaKeys } from "./keys.ts";
import { RecoveryCode } from "./mfa.entity.ts";

function newCode(): string {
  const letter = () => recoveryAlphabet[randomInt(recoveryAlphabet.length)] ?? "";
  return Array.from({ length: recoveryCodeLength }, letter).join("");
}

/** Ten new codes, shown this once, in place of whatever there was. The user is locked. */
export async function renewRecoveryCodes(
  em: EntityManager,
  user: User,
  keys: MfaKeys,
): Promise<string[]> {
  const { id: userId, organizationId } = user;
  await em.nativeDelete(RecoveryCode, { userId });
  const codes = Array.from({ length: recoveryCodeCount }, newCode);
  for (const code of codes)
    em.create(RecoveryCode, {
      organizationId,
      userId,
      codeHash: keys.keepRecoveryCode(code, userId),
    });
  return codes.map(formatRecoveryCode);
}

/** Uses up a recovery code, if there is such an unused one; once, however many try it at once. */
export async function spendRecoveryCode(
  em: EntityManager,
  actor: Pick<Actor, "now">,
  { user, keys }: { user: Pick<User, "id">; keys: MfaKeys },
  code: string,
): Promise<boolean> {
  const userId = user.id;
  const kept = await em.find(RecoveryCode, { userId, usedAt: null }, { refresh: true });
  const found = kept.find(({ codeHash }) => keys.isRecoveryCode(codeHash, code, userId));
  if (!found) return false;
  const unused = { id: found.id, usedAt: null };
  return (await em.nativeUpdate(RecoveryCode, unused, { usedAt: actor.now })) > 0;
}
