import type { EntityManager } from "@mikro-orm/postgresql";
import { effectiveStatus, Refused, rankOf } from "@usher/domain";
import { type Actor, anonymousActor, type RequestFacts } from "../actor.ts";
import { ask } from "../database/statements.ts";
import { type SessionUser, withDates } from "../sessions/sessions.ts";
import { organizationFacts, storedOrganization } from "../stored-organization.ts";
import { asUser } from "../users/acting.ts";

/** A user with what an actor is made of, or undefined. */
export async function findUser(
  em: EntityManager,
  organizationId: string,
  userId: string,
): Promise<(SessionUser & { credentialVersion: number }) | undefined> {
  const [user] = await ask<SessionUser & { credentialVersion: number }>(
    em,
    `select u.id as "userId", u.organization_id as "organizationId", u.status, u.roles,
            u.suspended_until as "suspendedUntil", u.last_active_at as "lastActiveAt",
            u.credential_version as "credentialVersion",
            ${storedOrganization} as organization
     from app_user u join organization o on o.id = u.organization_id
     where u.organization_id = ? and u.id = ?`,
    [organizationId, userId],
  );
  return user && withDates(user);
}

/** The actor that an active user is; throws for anyone who may not act now. */
export function toActor(
  deps: { now: Date; request: RequestFacts },
  user: SessionUser,
  by: { sessionId?: string; scopes?: string[] | null; authenticatedAt?: Date | null },
): Actor {
  if (effectiveStatus(user, deps.now) !== "active") throw new Refused("not_signed_in");
  const organization = organizationFacts(user.organization);
  if (organization.status !== "active") throw new Refused("not_signed_in");
  const caller: Actor = {
    ...anonymousActor(organization, deps.request, deps.now),
    sessionId: by.sessionId ?? null,
    scopes: by.scopes ?? null,
    authenticatedAt: by.authenticatedAt ?? null,
  };
  const { userId: id, roles } = user;
  return asUser(caller, { id, roles, rank: rankOf(roles, organization.roles) });
}
