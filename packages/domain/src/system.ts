import type { AuditRow } from "./audit.ts";
import type { LicenseRow } from "./licenses.ts";
import type { OrganizationStatus } from "./organizations.ts";
import type { Profile } from "./profiles.ts";
import type { Role } from "./roles.ts";
import type { Named } from "./users.ts";

/** How many people of an organization stand where. */
export interface OrganizationTally {
  active: number;
  suspended: number;
  invited: number;
  expired: number;
}

/** An organization as a system administrator sees it. Times are ISO 8601 in UTC. */
export interface SystemOrganizationRow {
  id: string;
  slug: string;
  name: string;
  profile: string;
  status: OrganizationStatus;
  plan: string | null;
  contactUrl: string | null;
  entitlements: string[];
  licenses: LicenseRow[];
  people: OrganizationTally;
  createdAt: string;
}

export interface SystemOrganizationPage {
  rows: SystemOrganizationRow[];
  nextCursor: string | null;
}

/** A profile as it is offered for an organization. */
export interface ProfileChoice extends Pick<Profile, "key" | "wordKey" | "name"> {
  /** The entitlement that it asks for, or null. */
  entitlement: string | null;
  roles: Pick<Role, "key" | "wordKey" | "name" | "rank">[];
}

/** An audit entry with the organization that it is of. */
export interface SystemAuditRow extends AuditRow {
  organization: Named & { slug: string };
}

/** After how long without activity an account counts as dormant, in days. */
export const dormantAfterDays = 90;

/** One organization in the system report. Sign-ins are of the last 30 days. */
export interface SystemReportRow extends OrganizationTally {
  organization: Named & { slug: string; profile: string; status: OrganizationStatus };
  /** Active users with a second factor. */
  withMfa: number;
  /** Active users who are here for 90 days and were not active in them. */
  dormant: number;
  signIns: number;
  refusedSignIns: number;
}

/** The state of all organizations at one time. */
export interface SystemReport {
  generatedAt: string;
  organizations: Record<OrganizationStatus, number>;
  total: Omit<SystemReportRow, "organization">;
  rows: SystemReportRow[];
}
