import type { EntityManager } from "@mikro-orm/postgresql";
import { type ChallengeKind, Refused } from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { hashToken, newToken } from "../tokens.ts";
import { lockUser } from "../users/locks.ts";
import { userFacts } from "../users/rows.ts";
import type { User } from "../users/user.entity.ts";
import { SignInChallenge } from "./mfa.entity.ts";

/** In milliseconds: 5 minutes. */
const lifetime = 5 * 60 * 1000;
const mostTries = 5;

/** Begins a further step of a sign-in; the token is returned once and not stored. The user is locked. */
export async function startChallenge(
  em: EntityManager,
  { now }: Actor,
  user: User,
  { kind, byLink }: { kind: ChallengeKind; byLink: boolean },
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + lifetime);
  const { id: userId, organizationId } = user;
  await em.nativeDelete(SignInChallenge, { userId, expiresAt: { $lte: now } });
  const credentialVersion = user.credentialVersion ?? 1;
  const row = { id: hashToken(token), organizationId, userId, credentialVersion };
  em.create(SignInChallenge, { ...row, kind, byLink, expiresAt });
  return { token, expiresAt };
}

/** Where a challenge belongs; runs as the login, before anything is known. Throws `challenge_ended`. */
export async function placeOfChallenge(
  em: EntityManager,
  token: string,
): Promise<{ id: string; organization: OrganizationFacts }> {
  const id = hashToken(token);
  const [found] = await em.execute<{ organizationId: string }[]>(
    `select organization_id as "organizationId" from sign_in_challenge where id = ?`,
    [id],
  );
  const organization = found && (await findOrganization(em, { id: found.organizationId }));
  if (organization?.status !== "active") throw new Refused("challenge_ended");
  return { id, organization };
}

/** A challenge that is still good, with its user under a lock. Throws `challenge_ended`. */
export async function openChallenge(
  em: EntityManager,
  actor: Actor,
  id: string,
  kind: ChallengeKind,
): Promise<{ challenge: SignInChallenge; user: User }> {
  const good = { id, kind, expiresAt: { $gt: actor.now } };
  const seen = await em.findOne(SignInChallenge, good);
  // The user first, as everyone does who ends challenges.
  const user = seen && (await lockUser(em, seen.userId));
  const challenge = user && (await em.findOne(SignInChallenge, good, { refresh: true }));
  if (!challenge) throw new Refused("challenge_ended");
  const isActive = userFacts(user, actor.now).status === "active";
  if (!isActive || challenge.credentialVersion !== user.credentialVersion)
    throw new Refused("challenge_ended");
  return { challenge, user };
}

/** Counts a try before the code is looked at. However many come at once, five are let through. */
export async function countTry(em: EntityManager, id: string): Promise<void> {
  const rows = await em.execute<unknown[]>(
    "update sign_in_challenge set tries = tries + 1 where id = ? and tries < ? returning id",
    [id, mostTries],
  );
  if (rows.length === 0) throw new Refused("challenge_ended");
}

/** Of two at once, one opens it, closes it and goes on, while the other waits for the user. */
export async function closeChallenge(em: EntityManager, id: string): Promise<void> {
  await em.nativeDelete(SignInChallenge, { id });
}
