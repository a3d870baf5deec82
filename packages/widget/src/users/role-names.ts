import type { RoleRow } from "@usher/domain";

/** The names of these roles, highest first. */
export function roleNames(keys: readonly string[], roles: readonly RoleRow[]): string {
  const names = roles.filter((role) => keys.includes(role.key)).map((role) => role.name);
  return names.join(", ") || keys.join(", ");
}
