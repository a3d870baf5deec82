import {
  defaultPolicies,
  type InvitationRow,
  profiles,
  type Switches,
  switchesOf,
  type UserAction,
  type UserRow,
  userActions,
} from "@usher/domain";

/** What an organization of this profile has, for tests. */
export function switchesIn(profile: string): Switches {
  const found = profiles[profile];
  if (!found) throw new Error(`There is no profile ${profile}.`);
  return switchesOf(found, defaultPolicies, []);
}

const nothingAgainst = Object.fromEntries(userActions.map((action) => [action, null])) as Record<
  UserAction,
  null
>;

/** A user as a list shows them, for tests. */
export function userRow(facts: Partial<UserRow> = {}): UserRow {
  return {
    kind: "user",
    id: "ada",
    name: "Ada Bright",
    firstName: "Ada",
    lastName: "Bright",
    email: "ada@acme.example",
    username: null,
    externalId: null,
    about: null,
    metadata: {},
    roles: ["member"],
    licenseType: null,
    groups: [],
    status: "active",
    hasMfa: false,
    mustChangePassword: false,
    dailyMessageLimit: null,
    messagesToday: 0,
    isYou: false,
    lastActiveAt: null,
    createdAt: "2026-01-01T00:00:00Z",
    suspendedReason: null,
    suspendedUntil: null,
    allowed: nothingAgainst,
    ...facts,
  };
}

/** An invitation as a list shows it, for tests. */
export function invitationRow(facts: Partial<InvitationRow> = {}): InvitationRow {
  return {
    kind: "invitation",
    id: "cy",
    name: "cy@acme.example",
    email: "cy@acme.example",
    username: null,
    roles: ["member"],
    licenseType: null,
    groups: [],
    status: "invited",
    lastActiveAt: null,
    createdAt: "2026-01-01T00:00:00Z",
    expiresAt: "2026-01-08T00:00:00Z",
    invitedBy: null,
    workspaces: [],
    invitedByYou: false,
    mail: { status: "sent", problem: null },
    allowed: { copyLink: null, resend: null, revoke: null },
    ...facts,
  };
}
