import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { activeAt, coarse, defaultPolicies, type Policies, Refused } from "@usher/domain";
import { type Adapter, Lucia } from "lucia";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { ask } from "../database/statements.ts";
import { lookTogether } from "../database/together.ts";
import { announce } from "../events/announce.ts";
import { type StoredOrganization, storedOrganization } from "../stored-organization.ts";
import { hashToken, newToken } from "../tokens.ts";
import { forgetDevices } from "./known-devices.ts";
import { Session } from "./session.entity.ts";

/** What one joined query tells of a session's user and organization. */
export interface SessionUser {
  userId: string;
  organizationId: string;
  organization: StoredOrganization;
  status: "active" | "suspended";
  suspendedUntil: Date | null;
  roles: string[];
  lastActiveAt: Date | null;
  /** When the session itself was last used; undefined for who came without one. */
  sessionUsedAt?: string;
  /** When its user last showed all that signing in asks for; likewise. */
  authenticatedAt?: string | null;
}

/** A raw query answers times as text; here they are dates again. */
export function withDates<Row extends Pick<SessionUser, "suspendedUntil" | "lastActiveAt">>(
  row: Row,
): Row {
  const date = (time: Date | string | null) => (time === null ? null : new Date(time));
  return {
    ...row,
    suspendedUntil: date(row.suspendedUntil),
    lastActiveAt: date(row.lastActiveAt),
  };
}

interface SessionAttributes {
  organizationId: string;
  ip: string | null;
  userAgent: string | null;
  credentialVersion?: number;
}

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: SessionUser;
  }
}

const joined = `
  select s.id, s.expires_at as "expiresAt", s.absolute_expires_at as "absoluteExpiresAt", s.ip, s.user_agent as "userAgent",
         u.id as "userId", u.organization_id as "organizationId", u.status, u.roles,
         u.suspended_until as "suspendedUntil", u.last_active_at as "lastActiveAt",
         s.last_used_at as "sessionUsedAt", s.authenticated_at as "authenticatedAt",
         ${storedOrganization} as organization
  from session s
  join app_user u on u.id = s.user_id and u.organization_id = s.organization_id
  join organization o on o.id = s.organization_id
  where s.id = any(?::text[])
    and coalesce(s.credential_version, u.credential_version) = u.credential_version`;

const hour = 60 * 60 * 1000;

/** In milliseconds. */
const idleLimit = (policies: Pick<Policies, "sessionIdleHours">) =>
  policies.sessionIdleHours * hour;

/**
 * The limits of a session that is used at `now` and, were it to start then, of its whole life. The idle
 * limit would say when it was used: it ends a little sooner, by no more than half, where times of activity
 * are kept coarsely.
 */
function limitsFrom(now: Date, policies: Policies): { expiresAt: Date; absoluteExpiresAt: Date } {
  const after = (span: number) => new Date(now.getTime() + span);
  const absolute = policies.sessionAbsoluteDays * 24 * hour;
  const idle = Math.min(idleLimit(policies), absolute);
  const sooner = coarse(after(idle), policies.lastActive);
  return {
    expiresAt: sooner < after(idle / 2) ? after(idle) : sooner,
    absoluteExpiresAt: after(absolute),
  };
}

/** The last time there is: Lucia asks the system's clock, and the limits of sessions go by the server's. */
const neverByLucia = new Date(8_640_000_000_000_000);

/** As much of Lucia's storage as is asked of it. */
type UsedAdapter = Omit<
  Adapter,
  "getUserSessions" | "updateSessionExpiration" | "deleteExpiredSessions"
>;

/** A session as it is stored, with its user; whether it has ended is for whoever knows the time. */
export type StoredSession = SessionUser &
  SessionAttributes & { id: string; expiresAt: string; absoluteExpiresAt: string };

/** Finds a session by the hash of its token. */
export type SessionLookup = (id: string) => Promise<StoredSession | undefined>;

/** How many statements look sessions up at once: one that takes long holds up nobody but its own. */
const looksAtOnce = 2;

/** One joined query for all sessions that call at once, by the login, since it is not known yet whose they are. */
export function createSessionLookup(orm: MikroORM): SessionLookup {
  const em = orm.em.fork();
  return lookTogether(async (ids) => {
    const rows = await ask<StoredSession>(em, joined, [ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  }, looksAtOnce);
}

/**
 * Lucia's storage on our tables. It is handed SHA-256 hashes as session ids, never tokens. Both limits,
 * idle and absolute, go by the clock that the server was given.
 */
function adapter(em: EntityManager, now: Date, { starting, lookUp }: With): UsedAdapter {
  return {
    async getSessionAndUser(id) {
      const found = await lookUp(id);
      const hasEnded = (end: string) => Date.parse(end) <= now.getTime();
      if (!found || hasEnded(found.expiresAt) || hasEnded(found.absoluteExpiresAt))
        return [null, null];
      const row = withDates(found);
      const { userId } = row;
      const policies = { ...defaultPolicies, ...row.organization.policies };
      // Once half of it has passed, so that most calls write nothing.
      const left = Date.parse(found.expiresAt) - now.getTime();
      if (left <= idleLimit(policies) / 2) await moveOn(em, id, now, policies);
      return [
        { id, userId, expiresAt: neverByLucia, attributes: row },
        { id: userId, attributes: row },
      ];
    },
    async setSession({ id, userId, attributes }) {
      em.create(Session, {
        id,
        userId,
        organizationId: attributes.organizationId,
        ip: attributes.ip,
        userAgent: attributes.userAgent,
        credentialVersion: attributes.credentialVersion ?? null,
        publicId: v7(),
        createdAt: now,
        lastUsedAt: activeAt(now, starting.lastActive) ?? now,
        authenticatedAt: now,
        ...limitsFrom(now, starting),
      });
      await em.flush();
    },
    async deleteSession(id) {
      await em.nativeDelete(Session, { id });
    },
    async deleteUserSessions(userId) {
      await em.nativeDelete(Session, { userId });
    },
  };
}

/** Moves the idle limit on, by the clock that the server was given. */
async function moveOn(em: EntityManager, id: string, now: Date, policies: Policies): Promise<void> {
  const { expiresAt } = limitsFrom(now, policies);
  await em.nativeUpdate(Session, { id }, { expiresAt });
}

interface With {
  /** The policies that a session begins under; one that goes on has them in its row. */
  starting: Policies;
  lookUp: SessionLookup;
}

const nothing: With = { starting: defaultPolicies, lookUp: async () => undefined };

function createLucia(em: EntityManager, now: Date, given: Partial<With> = {}) {
  const storage = adapter(em, now, { ...nothing, ...given });
  return new Lucia(storage as Adapter, { getUserAttributes: (user) => user });
}

/**
 * A session and its user, or null when the token opens nothing at `now`. Throws `session_renewed` for the
 * token of a moment ago.
 */
export async function findSession(
  { em, now, lookUp }: { em: EntityManager; now: Date; lookUp: SessionLookup },
  token: string,
) {
  const { session, user } = await createLucia(em, now, { lookUp }).validateSession(
    hashToken(token),
  );
  if (session) return { id: session.id, user };
  if (await wasRenewed(em, hashToken(token), now)) throw new Refused("session_renewed");
  return null;
}

/** How long it is told apart from one that opens nothing, in milliseconds: for calls under way meanwhile. */
const renewalTold = 60 * 1000;

async function wasRenewed(em: EntityManager, previousId: string, now: Date): Promise<boolean> {
  const lately = { $gt: new Date(now.getTime() - renewalTold) };
  return (await em.count(Session, { previousId, authenticatedAt: lately })) > 0;
}

/** A session under its new token. */
export interface RenewedSession {
  token: string;
  endsAt: Date;
}

/**
 * Gives the session of a call whose user has just shown all that signing in asks for another token; the one before opens
 * nothing from then on. Null where the call came without one. Throws `session_renewed` when it was given another meanwhile.
 */
export async function renewOwnSession(
  em: EntityManager,
  { organizationId, userId, sessionId, now }: Actor,
): Promise<RenewedSession | null> {
  if (!userId || !sessionId) return null;
  const token = newToken();
  const [renewed] = await em.execute<{ endsAt: string }[]>(
    `update session set id = ?, previous_id = id, authenticated_at = ?
     where organization_id = ? and user_id = ? and id = ?
     returning absolute_expires_at as "endsAt"`,
    [hashToken(token), now, organizationId, userId, sessionId],
  );
  if (!renewed) throw new Refused("session_renewed");
  // Streams that were opened with the token before look again, and end.
  await announce(em, { organizationId, type: "access-ended", userId, sessionId });
  return { token, endsAt: new Date(renewed.endsAt) };
}

/** Starts a session for a user of the actor's organization; the token is returned once and not stored. */
export async function startSession(
  em: EntityManager,
  actor: Actor,
  { id: userId, credentialVersion = 1 }: { id: string; credentialVersion?: number },
): Promise<{ token: string; expiresAt: Date; endsAt: Date }> {
  const token = newToken();
  const { ip, userAgent } = actor.request;
  const attributes = { organizationId: actor.organizationId, ip, userAgent, credentialVersion };
  const { policies } = actor.organization;
  await createLucia(em, actor.now, { starting: policies }).createSession(userId, attributes, {
    sessionId: hashToken(token),
  });
  const { expiresAt, absoluteExpiresAt } = limitsFrom(actor.now, policies);
  return { token, expiresAt, endsAt: absoluteExpiresAt };
}

/** Ends one session; pages that it keeps open are told at once. */
export async function endSession(
  em: EntityManager,
  { organizationId, now }: Actor,
  userId: string,
  sessionId: string,
): Promise<void> {
  await createLucia(em, now).invalidateSession(sessionId);
  await announce(em, { organizationId, type: "access-ended", userId, sessionId });
}

/**
 * Ends every session of a user; with `except`, all but that one. Their browsers are forgotten, too, but for the one that
 * calls: whoever had one of the others comes as a stranger.
 */
export async function endSessions(
  em: EntityManager,
  actor: Actor,
  userId: string,
  except?: string | null,
): Promise<void> {
  await forgetDevices(em, actor, userId);
  if (except) {
    await keepSession(em, userId, except);
    const others = await em.find(Session, { userId, id: { $ne: except } });
    for (const other of others) await endSession(em, actor, userId, other.id);
    return;
  }
  await askToSignInAgain(em, actor, userId);
}

/** What raised the user's version of credentials ends all sessions of before, and this one goes on. */
async function keepSession(em: EntityManager, userId: string, id: string): Promise<void> {
  await em.flush();
  await em.execute(
    `update session s set credential_version = u.credential_version
     from app_user u where s.id = ? and u.organization_id = s.organization_id and u.id = ?`,
    [id, userId],
  );
}

/** Ends every session of a user, who signs in again with the browsers that they have. */
export async function askToSignInAgain(
  em: EntityManager,
  actor: Actor,
  userId: string,
): Promise<void> {
  await createLucia(em, actor.now).invalidateUserSessions(userId);
  await announce(em, { organizationId: actor.organizationId, type: "access-ended", userId });
}

/** How many browsers a user is signed in with. */
export function liveSessions(em: EntityManager, actor: Actor, userId: string): Promise<number> {
  const { organizationId, now } = actor;
  const live = { expiresAt: { $gt: now }, absoluteExpiresAt: { $gt: now } };
  return em.count(Session, { organizationId, userId, ...live });
}
