import type { ActorKind, AuditParty } from "./audit.ts";
import type { LicenseRow } from "./licenses.ts";

/** What an organization pays for and how much of it is used. */
export interface BillingOverview {
  /** What the host sold them, in its own words, or null. */
  plan: string | null;
  users: { active: number; suspended: number; invited: number };
  /** Empty where the organization has no licenses. */
  licenses: LicenseRow[];
}

/** One change of a pool. Times are ISO 8601 in UTC. */
export interface SeatChange {
  id: string;
  at: string;
  /** The name of whoever changed it. */
  by: string;
  /** The same, with what they are. */
  actor: AuditParty<ActorKind>;
  licenseType: string;
  /** Null: unlimited. */
  before: number | null;
  after: number | null;
}

export interface SeatHistory {
  rows: SeatChange[];
  nextCursor: string | null;
}
