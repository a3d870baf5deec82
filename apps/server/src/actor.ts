import {
  type ActorFacts,
  type ActorKind,
  builtInPermissions,
  type OrganizationRole,
  type OrganizationStatus,
  type Policies,
  type Profile,
  type Switches,
} from "@usher/domain";

/** Where a call came from. */
export interface RequestFacts {
  ip: string | null;
  userAgent: string | null;
  /** Hashes of the tokens by which the browser is known to accounts that were signed in to there. */
  devices: readonly string[];
  requestId: string;
  /** E.g. `users.suspend`. */
  procedure: string | null;
}

/** The organization a deed happens in, with the roles that exist there. */
export interface OrganizationFacts {
  id: string;
  slug: string;
  name: string;
  status: OrganizationStatus;
  plan: string | null;
  entitlements: readonly string[];
  contactUrl: string | null;
  profile: Profile;
  policies: Policies;
  /** What is there, by profile, policies and entitlements together. */
  switches: Switches;
  /** Built-in and own ones, highest first. */
  roles: readonly OrganizationRole[];
}

/** Who acts, in which organization, at what time. Every use case takes one. */
export interface Actor extends ActorFacts {
  kind: ActorKind;
  /** The API key, when a host's backend acts. */
  apiKeyId: string | null;
  /** The system administrator, who acts in an organization that they have no account in. */
  administratorId: string | null;
  /** The session that the call came with, when it came with one. */
  sessionId: string | null;
  /** When they last showed all that signing in asks of them, here or, as a host vouches, there. */
  authenticatedAt: Date | null;
  /** What an embed token was narrowed to; null: everything the user may. */
  scopes: readonly string[] | null;
  organization: OrganizationFacts;
  request: RequestFacts;
  /** The bulk action that the deed is part of, or null. */
  batchId: string | null;
  now: Date;
}

/** An actor, and when what they showed stops being good (null: when its session ends). */
export interface Authenticated {
  actor: Actor;
  expiresAt: Date | null;
}

/** Facts for deeds that nobody asked for over the network. */
export const noRequest: RequestFacts = {
  ip: null,
  userAgent: null,
  devices: [],
  requestId: "-",
  procedure: null,
};

/** Whoever is not signed in: may do nothing but what a link or a password proves. */
export function anonymousActor(
  organization: OrganizationFacts,
  request: RequestFacts,
  now: Date,
): Actor {
  return {
    kind: "anonymous",
    userId: null,
    apiKeyId: null,
    administratorId: null,
    sessionId: null,
    authenticatedAt: null,
    scopes: null,
    organizationId: organization.id,
    organization,
    rank: 0,
    permissions: new Set(),
    request,
    batchId: null,
    now,
  };
}

/**
 * A system administrator in some organization: above everyone there and with every permission that there
 * is in it. The rules that protect an organization from itself hold for them as well.
 */
export function administratorActor(
  organization: OrganizationFacts,
  { administratorId, request, now }: Pick<Actor, "administratorId" | "request" | "now">,
): Actor {
  const held = organization.roles.flatMap(({ permissions }) => permissions);
  return {
    ...anonymousActor(organization, request, now),
    kind: "system-administrator",
    administratorId,
    rank: Number.MAX_SAFE_INTEGER,
    permissions: new Set([...builtInPermissions, ...held]),
  };
}

/** Usher itself: jobs and commands. */
export function systemActor(organization: OrganizationFacts, now: Date): Actor {
  return { ...anonymousActor(organization, noRequest, now), kind: "system" };
}
