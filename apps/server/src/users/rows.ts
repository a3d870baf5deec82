import {
  allowedOnUser,
  displayName,
  effectiveStatus,
  topRole,
  type UserFacts,
  type UserRow,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { User } from "./user.entity.ts";

/** The columns of a user that a row is made of. */
export type StoredUser = Pick<
  User,
  "id" | "organizationId" | "firstName" | "lastName" | "roles" | "rank" | "status" | "createdAt"
> & {
  email?: string | null | undefined;
  username?: string | null | undefined;
  externalId?: string | null | undefined;
  suspendedReason?: string | null | undefined;
  suspendedUntil?: Date | null | undefined;
  lastActiveAt?: Date | null | undefined;
};

/** What the rules ask about a stored user, at the time of the deed. */
export function userFacts(user: StoredUser, now: Date): UserFacts {
  const { id, organizationId, rank, status = "active", suspendedUntil } = user;
  return { id, organizationId, rank, status: effectiveStatus({ status, suspendedUntil }, now) };
}

/**
 * A user as a list shows them, with what `actor` may do. `activeTop` counts the active holders of the
 * top role. Fields are picked by name, so that a new column never leaks.
 */
export function toUserRow(actor: Actor, user: StoredUser, activeTop: number): UserRow {
  const facts = userFacts(user, actor.now);
  const topRank = topRole(actor.organization.roles).rank;
  const isTop = facts.status === "active" && facts.rank >= topRank;
  const suspended = facts.status === "suspended";
  return {
    kind: "user",
    id: user.id,
    name: displayName(user),
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email ?? null,
    username: user.username ?? null,
    externalId: user.externalId ?? null,
    roles: user.roles,
    status: facts.status,
    isYou: actor.userId === user.id,
    lastActiveAt: user.lastActiveAt?.toISOString() ?? null,
    createdAt: user.createdAt.toISOString(),
    suspendedReason: suspended ? (user.suspendedReason ?? null) : null,
    suspendedUntil: suspended ? (user.suspendedUntil?.toISOString() ?? null) : null,
    allowed: allowedOnUser(actor, facts, {
      profile: actor.organization.profile,
      topRank,
      otherActiveTop: activeTop - (isTop ? 1 : 0),
    }),
  };
}
