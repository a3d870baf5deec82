import type { EntityManager } from "@mikro-orm/postgresql";
import {
  effectiveStatus,
  foldEmail,
  Refused,
  type ResetPasswordInput,
  type SignedIn,
  type SignInInput,
} from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { record } from "../audit/record.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import { hashPassword, refuseWeakPassword, verifyPassword } from "../passwords/passwords.ts";
import { endSessions, startSession } from "../sessions/sessions.ts";
import { hashToken } from "../tokens.ts";
import { asUser } from "../users/acting.ts";
import { countActiveTop } from "../users/locks.ts";
import { toUserRow } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import type { SignInLimit } from "./sign-in-limit.ts";

/** A session that was just started, with the token for its cookie. */
export interface StartedSession {
  answer: SignedIn;
  token: string;
  expiresAt: Date;
}

/** What the caller of a public procedure can do: one transaction in an organization they name. */
export type Within = <T>(
  organization: OrganizationFacts,
  work: (em: EntityManager, actor: Actor) => Promise<T>,
) => Promise<T>;

/**
 * Signs a user in by e-mail or username. Unknown, suspended and wrong are one answer, `wrong_credentials`,
 * and take the same hashing. Throws `too_many_attempts` after 10 failures of one account in an hour.
 */
export async function signIn(
  deps: { em: EntityManager; within: Within; limit: SignInLimit },
  input: SignInInput,
): Promise<StartedSession> {
  const organization = await findOrganization(deps.em, { slug: input.organization });
  const identifier = foldEmail(input.identifier);
  if (!organization) {
    await verifyPassword(null, input.password);
    throw new Refused("wrong_credentials");
  }
  await deps.limit.attempt(organization.id, identifier);
  const user = await deps.within(organization, (em) => findByIdentifier(em, identifier));
  // Hashing is slow on purpose; no transaction and no connection waits for it.
  const right = await verifyPassword(user?.passwordHash ?? null, input.password);
  const started = await deps.within(organization, (em, actor) =>
    right && user ? openSession(em, actor, user.id) : recordRefusedSignIn(em, actor, user),
  );
  if (!started) throw new Refused("wrong_credentials");
  await deps.limit.succeeded(organization.id, identifier);
  return started;
}

function findByIdentifier(em: EntityManager, identifier: string): Promise<User | null> {
  const by = identifier.includes("@") ? { email: identifier } : { username: identifier };
  return em.findOne(User, by);
}

async function openSession(
  em: EntityManager,
  actor: Actor,
  userId: string,
): Promise<StartedSession | null> {
  const user = await em.findOne(User, { id: userId });
  if (!user) return null;
  const { status = "active", suspendedUntil } = user;
  if (effectiveStatus({ status, suspendedUntil }, actor.now) !== "active")
    return recordRefusedSignIn(em, actor, user);
  return signedIn(em, actor, user);
}

/** Starts a session for a user who has shown who they are, in the caller's transaction. */
export async function signedIn(
  em: EntityManager,
  actor: Actor,
  user: User,
): Promise<StartedSession> {
  const self = asUser(actor, user);
  const { token, expiresAt } = await startSession(em, self, user.id);
  user.lastActiveAt = actor.now;
  record(em, self, { action: "session.started", target: { kind: "user", id: user.id } });
  const row = toUserRow(self, user, await countActiveTop(em, actor));
  const answer = { status: "signed-in", user: row, expiresAt: expiresAt.toISOString() } as const;
  return { answer, token, expiresAt };
}

async function recordRefusedSignIn(
  em: EntityManager,
  actor: Actor,
  user: User | null,
): Promise<null> {
  record(em, actor, {
    action: "session.refused",
    reason: "wrong_credentials",
    ...(user ? { target: { kind: "user", id: user.id } } : {}),
  });
  return null;
}

/**
 * Sets a password by a link that is good for one use; sessions from before end. Throws `link_used`,
 * `common_password`, `personal_password`.
 */
export async function resetPassword(
  deps: { em: EntityManager; within: Within },
  input: ResetPasswordInput,
): Promise<StartedSession> {
  const id = hashToken(input.token);
  const [found] = await deps.em.execute<{ organizationId: string }[]>(
    `select organization_id as "organizationId" from password_link where id = ?`,
    [id],
  );
  const organization = found && (await findOrganization(deps.em, { id: found.organizationId }));
  if (!organization) throw new Refused("link_used");
  return deps.within(organization, async (em, actor) => {
    const link = await em.findOne(PasswordLink, { id, expiresAt: { $gt: actor.now } });
    const user = link && (await em.findOne(User, { id: link.userId }));
    if (!user) throw new Refused("link_used");
    const { status = "active", suspendedUntil } = user;
    if (effectiveStatus({ status, suspendedUntil }, actor.now) !== "active")
      throw new Refused("link_used");
    refuseWeakPassword(input.password, user, "password");
    // Of two at once, one deletes the link and goes on.
    if ((await em.nativeDelete(PasswordLink, { id })) === 0) throw new Refused("link_used");
    user.passwordHash = await hashPassword(input.password);
    user.credentialVersion = (user.credentialVersion ?? 1) + 1;
    await endSessions(em, actor, user.id);
    record(em, asUser(actor, user), {
      action: "password.set",
      target: { kind: "user", id: user.id },
    });
    return signedIn(em, actor, user);
  });
}
