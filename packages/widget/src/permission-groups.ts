import { builtInPermissions } from "@usher/domain";

export type PermissionArea = "users" | "access" | "organization" | "product";

const areas: Record<string, PermissionArea> = {
  users: "users",
  roles: "access",
  groups: "access",
  workspaces: "access",
  licenses: "access",
};

const builtIn: ReadonlySet<string> = new Set(builtInPermissions);

/** Where a permission stands: Usher's by what they are about, the host's own together. */
function areaOf(permission: string): PermissionArea {
  if (!builtIn.has(permission)) return "product";
  return areas[permission.split(":")[0] ?? ""] ?? "organization";
}

/** The permissions by area, in the order they came in; areas without any are left out. */
export function permissionGroups(
  permissions: readonly string[],
): { area: PermissionArea; permissions: string[] }[] {
  const order: PermissionArea[] = ["users", "access", "organization", "product"];
  return order
    .map((area) => ({ area, permissions: permissions.filter((one) => areaOf(one) === area) }))
    .filter((group) => group.permissions.length > 0);
}
