import type { Policies, Switches } from "./policies.ts";

/** The form of an organization's address: as in a host name's label, 2 to 40 characters. */
export const slugPattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/;

/** The address of the organization that system administrators belong to. */
export const systemSlug = "system";

export const organizationStatuses = ["active", "suspended"] as const;
export type OrganizationStatus = (typeof organizationStatuses)[number];

/** An organization as its own users see it. */
export interface OrganizationRow {
  id: string;
  slug: string;
  name: string;
  /** The key of its profile. */
  profile: string;
  plan: string | null;
  /** Where to ask the host for more than the organization is entitled to. */
  contactUrl: string | null;
  switches: Switches;
  policies: Policies;
}
