import type { EntityManager } from "@mikro-orm/postgresql";
import { activeAt, defaultPolicies, Refused } from "@usher/domain";
import type { Actor, Authenticated, RequestFacts } from "../actor.ts";
import type { EmbedTokens } from "../embed/embed-tokens.ts";
import { findSession, type SessionLookup, type SessionUser } from "../sessions/sessions.ts";
import { actorOfApiKey, authenticateApiKey, isApiKey } from "./api-key.ts";
import { findUser, toActor } from "./user.ts";

/** What a request carries to say who sends it. */
export interface Credentials {
  bearer: string | null;
  sessionToken: string | null;
  /** The `Origin` header: browsers always send it to another origin and pages can't forge it. */
  origin: string | null;
  /** With an API key: the id of the user to act as. */
  actAs: string | null;
  /** With an embed token: what `session.stepUp` answered. */
  stepUpProof: string | null;
}

interface Deps {
  /** Of the login, outside row level security: whose rows these are is not known yet. */
  em: EntityManager;
  lookUp: SessionLookup;
  embedTokens: EmbedTokens;
  now: Date;
  request: RequestFacts;
}

/** Finds out who is calling, or throws why not. One joined query for each credential; nothing is cached. */
export async function authenticate(deps: Deps, given: Credentials): Promise<Authenticated> {
  if (given.bearer && isApiKey(given.bearer))
    return { actor: await authenticateApiKey(deps, given.bearer, given.actAs), expiresAt: null };
  if (given.bearer) return authenticateEmbedToken(deps, given.bearer, given);
  if (given.sessionToken) return authenticateSession(deps, given.sessionToken);
  throw new Refused("not_signed_in");
}

async function authenticateSession(deps: Deps, token: string): Promise<Authenticated> {
  const found = await findSession(deps, token);
  if (!found) throw new Refused("not_signed_in");
  const { authenticatedAt } = found.user;
  const actor = toActor(deps, found.user, {
    sessionId: found.id,
    authenticatedAt: authenticatedAt ? new Date(authenticatedAt) : null,
  });
  await touch(deps, found.user, found.id);
  return { actor, expiresAt: null };
}

async function authenticateEmbedToken(
  deps: Deps,
  token: string,
  { origin, stepUpProof }: Pick<Credentials, "origin" | "stepUpProof">,
): Promise<Authenticated> {
  const claims = await deps.embedTokens.verify(token, deps.now);
  if (claims === "expired") throw new Refused("token_expired");
  if (!claims) throw new Refused("token_invalid");
  if (origin !== null && origin !== claims.origin) throw new Refused("origin_not_allowed");
  const user = await findUser(deps.em, claims.organizationId, claims.userId);
  if (user?.credentialVersion !== claims.credentialVersion) throw new Refused("not_signed_in");
  const own = toActor(deps, user, {});
  const lender = await lenderOf(deps, claims.apiKeyId);
  if (own.rank > lender.rank) throw new Refused("token_expired");
  const scopes = claims.scopes.filter((scope) => lender.permissions.has(scope));
  const shown = stepUpProof && (await deps.embedTokens.verifyProof(stepUpProof, claims, deps.now));
  // What they showed to Usher itself, or else what the host says of them.
  const authenticatedAt = shown || claims.authenticatedAt;
  const actor = toActor(deps, user, { scopes, authenticatedAt });
  await touch(deps, user);
  return { actor, expiresAt: claims.expiresAt };
}

/**
 * What the key behind an embed token may do now. When it was revoked, or its maker is suspended, the token
 * is over like one whose time is: a host that has another key by now gets its panels another token.
 */
async function lenderOf(deps: Deps, apiKeyId: string): Promise<Actor> {
  try {
    return await actorOfApiKey(deps, apiKeyId, null);
  } catch (problem) {
    throw problem instanceof Refused ? new Refused("token_expired") : problem;
  }
}

const touchEvery = 60_000;

/**
 * Notes that a user was active, and with which session, each at most once a minute, and no finer than their
 * organization keeps it.
 */
async function touch({ em, now }: Deps, user: SessionUser, sessionId?: string): Promise<void> {
  const at = activeAt(now, { ...defaultPolicies, ...user.organization.policies }.lastActive);
  if (!at) return;
  const isDue = (last: Date | string | null) =>
    last === null || at.getTime() - new Date(last).getTime() >= touchEvery;
  if (isDue(user.lastActiveAt))
    await em.execute(
      "update app_user set last_active_at = ? where organization_id = ? and id = ?",
      [at, user.organizationId, user.userId],
    );
  if (sessionId && isDue(user.sessionUsedAt ?? null))
    await em.execute("update session set last_used_at = ? where id = ?", [at, sessionId]);
}
