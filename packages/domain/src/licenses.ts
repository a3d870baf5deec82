import type { Worded } from "./built-in-words.ts";
import type { Permission } from "./permissions.ts";
import type { Profile } from "./profiles.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

/** What a user has paid access to: a set of features of the host product. */
export interface LicenseType extends Worded {
  key: string;
  /** One line that says what it includes, shown where it is chosen. */
  summary: string;
  features: string[];
}

/** A license type with its pool in one organization. */
export interface LicenseRow extends LicenseType {
  /** How many seats there are; null: unlimited. */
  seats: number | null;
  /** Seats held by active and suspended users, and by pending invitations (rule 11). */
  used: { users: number; invitations: number };
  /** Seats left; null: unlimited. */
  left: number | null;
}

/** Why `actor` may not see licenses and seats, or null. */
export function whyNotSeeLicenses(actor: ActorFacts): Refusal | null {
  const any = ["users:read", "users:invite", "billing:manage"].some((permission) =>
    actor.permissions.has(permission),
  );
  return any ? null : "missing_permission";
}

/** Why `actor` may not change how many seats of a license there are, or null. */
export function whyNotSetSeats(
  actor: ActorFacts,
  licenseType: string,
  { licenseTypes }: { licenseTypes: readonly LicenseType[] },
): Refusal | null {
  return whyNot(actor, "billing:manage") ?? whyNotLicense(licenseType, licenseTypes);
}

/** Why a pool can't be of this size, or null: whoever holds a seat keeps it. Null is unlimited. */
export function whyNotResize(seats: number | null, used: number): Refusal | null {
  return seats !== null && seats < used ? "seats_below_used" : null;
}

/** Why one more seat cannot be taken, or null. `seats` null is unlimited. */
export function whyNotTakeSeat(seats: number | null, used: number): Refusal | null {
  return seats !== null && used >= seats ? "seats_full" : null;
}

/** Why `key` is no license that the organization has, or null. */
export function whyNotLicense(key: string, offered: readonly LicenseType[]): Refusal | null {
  if (offered.length === 0) return "licenses_not_offered";
  return offered.some((type) => type.key === key) ? null : "unknown_license";
}

/** Why a license does not include what a permission needs, or null. */
export function whyNotInLicense(
  permission: Permission,
  licenseType: string | null,
  { features, types }: { features: Profile["features"]; types: readonly LicenseType[] },
): Refusal | null {
  const feature = features[permission];
  // Where no licenses are offered, none is asked for.
  if (feature === undefined || types.length === 0) return null;
  const held = types.find(({ key }) => key === licenseType)?.features ?? [];
  return held.includes(feature) ? null : "license_lacks_feature";
}
