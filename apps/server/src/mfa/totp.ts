import type { EntityManager } from "@mikro-orm/postgresql";
import type { TotpSetup } from "@usher/domain";
import { Secret, TOTP } from "otpauth";
import type { Actor } from "../actor.ts";
import type { User } from "../users/user.entity.ts";
import type { MfaKeys } from "./keys.ts";
import { Totp } from "./mfa.entity.ts";

const secretBytes = 20;
const period = 30;

/** The values that every authenticator app takes (RFC 6238 with SHA-1, 6 digits, 30 seconds). */
function totpOf(secret: Secret, named?: { issuer: string; label: string }): TOTP {
  return new TOTP({ secret, ...named, algorithm: "SHA1", digits: 6, period });
}

/** Starts the set-up anew: whatever was begun and not confirmed is replaced. The user is locked. */
export async function beginSetup(
  em: EntityManager,
  actor: Actor,
  user: User,
  keys: MfaKeys,
): Promise<TotpSetup> {
  const secret = new Secret({ size: secretBytes });
  await em.nativeDelete(Totp, { userId: user.id });
  em.create(Totp, {
    userId: user.id,
    organizationId: user.organizationId,
    secret: keys.seal(secret.bytes, user.id),
    createdAt: actor.now,
  });
  const label = user.email ?? user.username ?? user.id;
  const uri = totpOf(secret, { issuer: actor.organization.name, label }).toString();
  return { secret: secret.base32, uri };
}

/**
 * Uses up a code, if it is right: of the step of `now` or one beside it, and of none that was used (RFC
 * 6238, section 5.2). However many try it at once, it is used once. `confirmed` says whether the set-up
 * is finished already.
 */
export async function spendTotp(
  em: EntityManager,
  { user, keys, now }: { user: Pick<User, "id">; keys: MfaKeys; now: Date },
  code: string,
  { confirmed }: { confirmed: boolean },
): Promise<boolean> {
  const userId = user.id;
  const stored = await em.findOne(Totp, { userId, confirmedAt: confirmed ? { $ne: null } : null });
  if (!stored) return false;
  const secret = new Secret({ buffer: new Uint8Array(keys.open(stored.secret, userId)).buffer });
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
  if (delta === null) return false;
  const lastStep = Math.floor(timestamp / 1000 / period) + delta;
  const unused = { $or: [{ lastStep: null }, { lastStep: { $lt: lastStep } }] };
  return (await em.nativeUpdate(Totp, { userId, ...unused }, { lastStep })) === 1;
}
