import { type LicenseType, whyNotInLicense } from "./licenses.ts";
import type { Permission } from "./permissions.ts";
import type { WorkspaceKind } from "./profiles.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, permissionsOf, type Role, whyNot } from "./roles.ts";
import type { UserStatus } from "./users.ts";

/** The answer of `access.check`. */
export interface AccessAnswer {
  allowed: boolean;
  /** Null when it is allowed. */
  reason: Refusal | null;
}

/** Whom `access.check` is asked about. */
export interface AccessFacts {
  status: UserStatus;
  roles: readonly string[];
  licenseType: string | null;
  /** Null when no workspace was named. */
  workspace: { exists: boolean; isMember: boolean } | null;
}

/** What an organization is made of, as far as access depends on it. */
export interface AccessRules {
  roles: readonly Role[];
  features: Record<string, string>;
  licenseTypes: readonly LicenseType[];
  workspaces: WorkspaceKind;
}

/** Why a user has not what `permission` covers, or null: active, by role, by license, in the workspace. */
export function whyNoAccess(
  user: AccessFacts | null,
  permission: Permission,
  rules: AccessRules,
): Refusal | null {
  if (!user) return "not_found";
  if (user.status !== "active") return "not_active";
  if (!permissionsOf(user.roles, rules.roles).has(permission)) return "missing_permission";
  const license = { features: rules.features, types: rules.licenseTypes };
  return (
    whyNotInLicense(permission, user.licenseType, license) ??
    whyNotIn(user.workspace, rules.workspaces)
  );
}

/** Why the workspace is closed to the user, or null; a shared one is open to everyone. */
function whyNotIn(workspace: AccessFacts["workspace"], kind: WorkspaceKind): Refusal | null {
  if (!workspace) return null;
  if (kind === "none") return "workspaces_not_offered";
  if (!workspace.exists) return "unknown_workspace";
  return kind === "shared" || workspace.isMember ? null : "not_in_workspace";
}

/**
 * Why `actor` may not ask what a user has, or null. Everyone may about themselves and a host's backend
 * about anyone, whatever its key may do: to ask is what it is there for.
 */
export function whyNotAskAccess(
  actor: ActorFacts,
  userId: string | null,
  { byHost }: { byHost: boolean },
): Refusal | null {
  const itself = userId !== null && userId === actor.userId;
  return itself || byHost ? null : whyNot(actor, "users:read");
}
