import type { LicenseRow, Me, RoleRow } from "@usher/domain";

/** The roles one may give, highest first (spec, rule 2). */
export function grantable(roles: readonly RoleRow[]): RoleRow[] {
  return roles.filter((role) => role.allowed.grant === null);
}

/** What is chosen before anyone has chosen: the profile's role for newcomers, or nothing where there is none. */
export function firstRoles({ roles, organization }: Pick<Me, "roles" | "organization">): string[] {
  const { newcomerRole } = organization.switches;
  return grantable(roles)
    .filter(({ key }) => key === newcomerRole)
    .map(({ key }) => key);
}

/** How many of these addresses find no seat of the license; 0 while that is not known. */
export function withoutSeat(count: number, license: LicenseRow | undefined): number {
  const left = license?.left ?? null;
  return left === null ? 0 : Math.max(0, count - left);
}
