import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import { foldEmail, type Refusal, Refused, type SignedIn, type SignInInput } from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { record } from "../audit/record.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { verifyPassword } from "../passwords/passwords.ts";
import type { Within } from "../procedures.ts";
import { startSession } from "../sessions/sessions.ts";
import { asUser } from "../users/acting.ts";
import { userRow } from "../users/load-rows.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import type { SignInLimit } from "./sign-in-limit.ts";

/** A session that was just started, with the token for its cookie. */
export interface StartedSession {
  answer: SignedIn;
  token: string;
  /** When it ends however much it is used. */
  endsAt: Date;
}

/** A user under a lock that the transaction holds, read anew. */
export function lockUser(em: EntityManager, id: string): Promise<User | null> {
  return em.findOne(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

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
  if (organization?.status !== "active") {
    await verifyPassword(null, input.password);
    throw new Refused("wrong_credentials");
  }
  const user = await deps.within(organization, (em) => findByIdentifier(em, identifier));
  // Counted by account, so that an e-mail and a username of one person share their tries.
  const account = user?.id ?? identifier;
  await attempt(deps, organization, { account, user });
  // Hashing is slow on purpose; no transaction and no connection waits for it.
  const right = await verifyPassword(user?.passwordHash ?? null, input.password);
  const started = await deps.within(organization, (em, actor) =>
    right && user ? openSession(em, actor, user) : recordRefusedSignIn(em, actor, user),
  );
  if (!started) throw new Refused("wrong_credentials");
  await deps.limit.succeeded(organization.id, account);
  return started;
}

/** Counts a try; one too many is recorded like any refused sign-in. */
async function attempt(
  deps: { within: Within; limit: SignInLimit },
  organization: OrganizationFacts,
  { account, user }: { account: string; user: User | null },
): Promise<void> {
  try {
    await deps.limit.attempt(organization.id, account);
  } catch (problem) {
    if (problem instanceof Refused)
      await deps.within(organization, (em, actor) =>
        recordRefusedSignIn(em, actor, user, problem.reason),
      );
    throw problem;
  }
}

function findByIdentifier(em: EntityManager, identifier: string): Promise<User | null> {
  const by = identifier.includes("@") ? { email: identifier } : { username: identifier };
  return em.findOne(User, by);
}

async function openSession(
  em: EntityManager,
  actor: Actor,
  verified: User,
): Promise<StartedSession | null> {
  const user = await lockUser(em, verified.id);
  if (!user) return null;
  // The password that was right is not the one any more.
  if (user.passwordHash !== verified.passwordHash) return recordRefusedSignIn(em, actor, user);
  if (userFacts(user, actor.now).status !== "active") return recordRefusedSignIn(em, actor, user);
  return signedIn(em, actor, user);
}

/** Starts a session for a user who has shown who they are, in the caller's transaction. */
export async function signedIn(
  em: EntityManager,
  actor: Actor,
  user: User,
): Promise<StartedSession> {
  const self = asUser(actor, user);
  const { token, expiresAt, endsAt } = await startSession(em, self, user.id);
  user.lastActiveAt = actor.now;
  user.firstSignedInAt ??= actor.now;
  record(em, self, { action: "session.started", target: { kind: "user", id: user.id } });
  const row = await userRow(em, self, user);
  const answer = { status: "signed-in", user: row, expiresAt: expiresAt.toISOString() } as const;
  return { answer, token, endsAt };
}

async function recordRefusedSignIn(
  em: EntityManager,
  actor: Actor,
  user: User | null,
  reason: Refusal = "wrong_credentials",
): Promise<null> {
  record(em, actor, {
    action: "session.refused",
    reason,
    ...(user ? { target: { kind: "user", id: user.id } } : {}),
  });
  return null;
}
