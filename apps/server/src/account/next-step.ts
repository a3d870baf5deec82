import type { EntityManager } from "@mikro-orm/postgresql";
import {
  activeAt,
  isAdministrator,
  missingStep,
  permissionsOf,
  type SignedIn,
  type SignInAnswer,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { startChallenge } from "../mfa/challenges.ts";
import { keepDevice } from "../sessions/known-devices.ts";
import { startSession } from "../sessions/sessions.ts";
import { asUser } from "../users/acting.ts";
import { userRow } from "../users/load-rows.ts";
import type { User } from "../users/user.entity.ts";
import { deviceOf, deviceWords } from "./device.ts";
import { queueAccountMail } from "./queue-mail.ts";

/** A session that was just started, with the token for its cookie. */
export interface StartedSession {
  answer: SignedIn;
  token: string;
  /** When it ends however much it is used. */
  endsAt: Date;
  /** What the browser will be known by; null where it is known already. */
  deviceToken: string | null;
}

/** A session, or what is asked for before there is one. */
export type SignInStep =
  | StartedSession
  | { answer: Exclude<SignInAnswer, SignedIn>; token: null; endsAt: null };

/** How the sign-in of somebody got so far. */
export interface Shown {
  /** Whether they gave a code, or have just set up what makes them. */
  mfaPassed: boolean;
  /** Whether a link from a mail began it. */
  byLink: boolean;
}

/** Whether this user's roles make them an administrator. */
export function isAdministratorHere(actor: Actor, user: Pick<User, "roles">): boolean {
  return isAdministrator(permissionsOf(user.roles, actor.organization.roles));
}

/**
 * The one way from a right password, or a link in its place, to a session: whatever the account and the
 * policies ask for is asked first. The user is active, and locked by the caller's transaction.
 */
export async function nextStep(
  em: EntityManager,
  actor: Actor,
  user: User,
  shown: Shown,
): Promise<SignInStep> {
  const { policies } = actor.organization;
  const facts = {
    hasMfa: Boolean(user.mfaEnrolledAt),
    mustChangePassword: user.mustChangePassword ?? false,
    isAdministrator: isAdministratorHere(actor, user),
  };
  const kind = missingStep(policies, facts, { ...shown, now: actor.now });
  if (!kind) return signedIn(em, actor, user, shown);
  const { token, expiresAt } = await startChallenge(em, actor, user, { ...shown, kind });
  const step = { challenge: token, expiresAt: expiresAt.toISOString() };
  const { passwordMinimum } = policies;
  const answer =
    kind === "password-change"
      ? ({ status: "password-change-required", ...step, passwordMinimum } as const)
      : ({ status: `${kind}-required`, ...step } as const);
  return { answer, token: null, endsAt: null };
}

/** Starts a session for a user who has shown all that is asked, in the caller's transaction. */
async function signedIn(
  em: EntityManager,
  actor: Actor,
  user: User,
  { byLink }: Shown,
): Promise<StartedSession> {
  const self = asUser(actor, user);
  const device = await keepDevice(em, self, user.id);
  // Nobody is surprised by the first; and whoever came by a mail can read what this one would say.
  if (!device.wasKnown && user.firstSignedInAt && !byLink)
    await queueAccountMail(em, self, {
      kind: "new-device",
      userId: user.id,
      from: whereFrom(self),
    });
  const { token, expiresAt, endsAt } = await startSession(em, self, user);
  user.lastActiveAt = activeAt(actor.now, actor.organization.policies.lastActive);
  user.firstSignedInAt ??= actor.now;
  record(em, self, { action: "session.started", target: { kind: "user", id: user.id } });
  const row = await userRow(em, self, user.id);
  const answer = { status: "signed-in", user: row, expiresAt: expiresAt.toISOString() } as const;
  return { answer, token, endsAt, deviceToken: device.token };
}

function whereFrom({ request }: Actor): { device: string; ip: string | null } {
  return { device: deviceWords(deviceOf(request.userAgent)), ip: request.ip };
}
