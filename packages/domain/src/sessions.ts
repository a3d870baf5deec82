import type { OrganizationRow } from "./organizations.ts";
import type { Permission } from "./permissions.ts";
import type { RoleRow } from "./roles.ts";
import type { UserRow } from "./users.ts";

/** How long a session lives, in milliseconds: idle 14 days, in all 90 days. */
export const sessionLifetime = {
  idle: 14 * 24 * 60 * 60 * 1000,
  absolute: 90 * 24 * 60 * 60 * 1000,
} as const;

/** How long a signed embed token lives, in milliseconds: 5 minutes. */
export const embedTokenLifetime = 5 * 60 * 1000;

/** What the caller of `session.me` is and may do. */
export interface Me {
  user: UserRow;
  organization: OrganizationRow;
  permissions: Permission[];
  roles: RoleRow[];
}

/** The answer of a sign-in that did not fail. */
export interface SignedIn {
  status: "signed-in";
  user: UserRow;
  expiresAt: string;
}
