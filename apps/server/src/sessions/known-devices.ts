import type { EntityManager } from "@mikro-orm/postgresql";
import { coarse } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { hashToken, newToken } from "../tokens.ts";
import { nobody } from "../uuid.ts";
import { KnownDevice } from "./known-device.entity.ts";

/** How long a browser is known after its last sign-in, in milliseconds: 400 days, as long as browsers keep a cookie. */
export const knownFor = 400 * 24 * 60 * 60 * 1000;

/** In one browser so many accounts are known at once. */
const most = 5;
const separator = ".";

/** The tokens in the cookie by which a browser is known: one for each account that was signed in to there. */
export function deviceTokensOf(cookie: string | undefined): string[] {
  const tokens = cookie?.split(separator) ?? [];
  return tokens.filter((token) => /^[\w-]{43}$/.test(token)).slice(0, most);
}

/** The cookie of a browser that has one more token; the oldest gives way. */
export function deviceCookieOf(newest: string | null, tokens: readonly string[]): string {
  return [...(newest ? [newest] : []), ...tokens].slice(0, most).join(separator);
}

/** The browser of a call, when the account's owner has signed in with it before; null otherwise. */
export async function knownDevice(
  em: EntityManager,
  actor: Calling,
  userId: string | null,
): Promise<string | null> {
  if (actor.request.devices.length === 0) return null;
  const device = await em.findOne(KnownDevice, known(actor, userId ?? nobody));
  return device?.tokenHash ?? null;
}

type Calling = Pick<Actor, "organizationId" | "request" | "now">;

/** The browser of a call among those that a user has signed in with. */
const known = ({ organizationId, request, now }: Calling, userId: string) => ({
  ...{ organizationId, userId },
  tokenHash: { $in: [...request.devices] },
  lastSeenAt: { $gt: new Date(now.getTime() - knownFor) },
});

/**
 * Keeps the browser of a call as one that its owner signs in with, and says whether it was. A new one gets a token, of
 * which a hash is stored: what another account's owner has planted in a browser must open nothing for this one's.
 */
export async function keepDevice(
  em: EntityManager,
  actor: Actor,
  userId: string,
): Promise<{ token: string | null; wasKnown: boolean }> {
  const { organizationId, now } = actor;
  const ofUser = { organizationId, userId };
  // No finer than it is kept when somebody was active.
  const at = coarse(now, actor.organization.policies.lastActive);
  const isAmong = actor.request.devices.length > 0 && known(actor, userId);
  if (isAmong && (await em.nativeUpdate(KnownDevice, isAmong, { lastSeenAt: at })) > 0)
    return { token: null, wasKnown: true };
  const over = new Date(now.getTime() - knownFor);
  await em.nativeDelete(KnownDevice, { ...ofUser, lastSeenAt: { $lte: over } });
  const token = newToken();
  const seen = { firstSeenAt: at, lastSeenAt: at };
  em.create(KnownDevice, { ...ofUser, tokenHash: hashToken(token), ...seen });
  return { token, wasKnown: false };
}

/** Forgets all of a user's browsers but the one that calls. */
export async function forgetDevices(
  em: EntityManager,
  { organizationId, request }: Pick<Actor, "organizationId" | "request">,
  userId: string,
): Promise<void> {
  const others = { tokenHash: { $nin: [...request.devices] } };
  await em.nativeDelete(KnownDevice, { organizationId, userId, ...others });
}
