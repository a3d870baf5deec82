import {
  allowedOnUser,
  displayName,
  effectiveStatus,
  type Named,
  permissionsOf,
  topRole,
  type UserFacts,
  type UserMetadata,
  type UserRow,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { User } from "./user.entity.ts";

/** The columns of a user that a row is made of. */
export type StoredUser = Pick<
  User,
  "id" | "organizationId" | "firstName" | "lastName" | "roles" | "rank" | "status" | "createdAt"
> & {
  about?: string | null | undefined;
  metadata?: UserMetadata | undefined;
  licenseType?: string | null | undefined;
  mfaEnrolledAt?: Date | null | undefined;
  mustChangePassword?: boolean | undefined;
  dailyMessageLimit?: number | null | undefined;
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
  return {
    id,
    organizationId,
    rank,
    status: effectiveStatus({ status, suspendedUntil }, now),
    hasMfa: Boolean(user.mfaEnrolledAt),
  };
}

/** What of a row stands in other tables. */
export interface Around {
  /** The active holders of the top role; counted no further than two. */
  activeTop: number;
  groups: Named[];
  messagesToday: number;
}

/**
 * A user as a list shows them, with what `actor` may do. Fields are picked by name, so that a new column
 * never leaks.
 */
export function toUserRow(actor: Actor, user: StoredUser, around: Around): UserRow {
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
    about: user.about ?? null,
    metadata: user.metadata ?? {},
    roles: user.roles,
    licenseType: user.licenseType ?? null,
    groups: around.groups,
    status: facts.status,
    hasMfa: facts.hasMfa,
    mustChangePassword: user.mustChangePassword ?? false,
    dailyMessageLimit: user.dailyMessageLimit ?? null,
    messagesToday: around.messagesToday,
    isYou: actor.userId === user.id,
    lastActiveAt: user.lastActiveAt?.toISOString() ?? null,
    createdAt: user.createdAt.toISOString(),
    suspendedReason: suspended ? (user.suspendedReason ?? null) : null,
    suspendedUntil: suspended ? (user.suspendedUntil?.toISOString() ?? null) : null,
    allowed: allowedOnUser(actor, facts, {
      offers: actor.organization.switches,
      topRank,
      otherActiveTop: around.activeTop - (isTop ? 1 : 0),
      held: permissionsOf(user.roles, actor.organization.roles),
    }),
  };
}
