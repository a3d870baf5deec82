import type { Authority } from "./api-keys.ts";
import { whyNotLicense } from "./licenses.ts";
import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type Role, whyNot, whyNotGrantAll } from "./roles.ts";

/** What somebody gets who comes in by an invitation or a registration link. */
export interface Grant {
  roles: string[];
  licenseType: string | null;
  groupIds: string[];
  workspaceIds: string[];
}

type Offers = Pick<Switches, "licenseTypes" | "groups" | "workspaces">;

/** Why nobody can come in without a license, or null: where there are licenses, everyone needs one. */
export function whyNotWithoutLicense(
  licenseType: string | null,
  { licenseTypes }: Pick<Offers, "licenseTypes">,
): Refusal | null {
  return licenseType === null && licenseTypes.length > 0 ? "license_needed" : null;
}

/** Why `actor` may not give newcomers this license (null: none), or null. That a seat is left is another question. */
export function whyNotGrantLicense(
  actor: Authority,
  licenseType: string | null,
  { licenseTypes }: Pick<Offers, "licenseTypes">,
): Refusal | null {
  if (licenseType === null) return null;
  return whyNotLicense(licenseType, licenseTypes) ?? whyNot(actor, "licenses:assign");
}

/** Why `actor` may not put newcomers into groups, or null. That there are such groups is another question. */
export function whyNotGrantGroups(
  actor: Authority,
  groupIds: readonly string[],
  { groups }: Pick<Offers, "groups">,
): Refusal | null {
  if (groupIds.length === 0) return null;
  return groups ? whyNot(actor, "groups:manage") : "groups_not_offered";
}

/** Why `actor` may not put newcomers into workspaces, or null: shared ones have no members. */
export function whyNotGrantWorkspaces(
  actor: Authority,
  workspaceIds: readonly string[],
  { workspaces }: Pick<Offers, "workspaces">,
): Refusal | null {
  if (workspaceIds.length === 0) return null;
  return workspaces === "members" ? whyNot(actor, "workspaces:manage") : "workspaces_not_offered";
}

/** Why `actor` may not give newcomers all of this, with what of it that is about; or null. */
export function whyNotGrantAccess(
  actor: Authority,
  grant: Grant,
  { roles, offers }: { roles: readonly Role[]; offers: Offers },
): { reason: Refusal; field: keyof Grant } | null {
  const reasons: Record<keyof Grant, Refusal | null> = {
    roles: whyNotGrantAll(actor, grant.roles, roles),
    licenseType: whyNotGrantLicense(actor, grant.licenseType, offers),
    groupIds: whyNotGrantGroups(actor, grant.groupIds, offers),
    workspaceIds: whyNotGrantWorkspaces(actor, grant.workspaceIds, offers),
  };
  for (const [field, reason] of Object.entries(reasons))
    if (reason) return { reason, field: field as keyof Grant };
  return null;
}

/**
 * What of a grant the organization still has: a license, groups or workspaces that were switched off since
 * are left out, and keep nobody from coming in.
 */
export function stillOffered(grant: Grant, offers: Offers): Grant {
  const { roles, licenseType } = grant;
  return {
    roles,
    licenseType: offers.licenseTypes.some(({ key }) => key === licenseType) ? licenseType : null,
    groupIds: offers.groups ? grant.groupIds : [],
    workspaceIds: offers.workspaces === "members" ? grant.workspaceIds : [],
  };
}
