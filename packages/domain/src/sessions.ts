import type { MfaState } from "./mfa.ts";
import type { OrganizationRow } from "./organizations.ts";
import type { Permission } from "./permissions.ts";
import type { RoleRow } from "./roles.ts";
import type { UserRow } from "./users.ts";

/** How long a signed embed token lives, in milliseconds: 5 minutes. */
export const embedTokenLifetime = 5 * 60 * 1000;

/** What the caller of `session.me` is and may do. */
export interface Me {
  user: UserRow;
  organization: OrganizationRow;
  permissions: Permission[];
  roles: RoleRow[];
  mfa: MfaState;
  /** Whether they can sign in with a password of their own. */
  hasPassword: boolean;
  /** A new address that waits to be confirmed. */
  emailPending: string | null;
  /** Where the live stream stood: who listens from there on misses nothing that came after this answer. */
  livePosition: string;
}

/** What somebody signed in with, as far as it says: the browser or program, and the system under it. */
export interface Device {
  browser: string | null;
  system: string | null;
}

/** One of one's own sessions. Times are ISO 8601 in UTC. */
export interface SessionRow extends Device {
  id: string;
  /** The same in English, e.g. `Firefox on Linux`. */
  device: string;
  ip: string | null;
  createdAt: string;
  /** To the minute. */
  lastUsedAt: string;
  /** Whether it is the one that asks. */
  current: boolean;
}

/** An address that was shown to be somebody's: the one they registered with, or their new one. */
export interface EmailConfirmed {
  status: "verified" | "changed";
  email: string;
  organization: Pick<OrganizationRow, "slug" | "name">;
}

/** A sign-in that is complete. */
export interface SignedIn {
  status: "signed-in";
  user: UserRow;
  expiresAt: string;
}

/**
 * The answer of `session.signIn` and of its further steps. A challenge is a token for the next step, good
 * for 5 minutes: a code, the set-up of a second factor, or a new password.
 */
export type SignInAnswer =
  | SignedIn
  | { status: "mfa-required"; challenge: string; expiresAt: string }
  | { status: "mfa-setup-required"; challenge: string; expiresAt: string }
  | {
      status: "password-change-required";
      challenge: string;
      expiresAt: string;
      passwordMinimum: number;
    };
