/** How many of some people have a second factor. */
export interface Coverage {
  covered: number;
  of: number;
}

/** Somebody whom the report names. */
export interface CompliancePerson {
  id: string;
  name: string;
  lastActiveAt: string | null;
}

/** A count, and the first of those who are counted. */
export interface ComplianceFinding {
  count: number;
  people: CompliancePerson[];
}

/** How many people a finding names at most. */
export const namedInReport = 100;

/** How an organization stands, at one time. All of active users only. Times are ISO 8601 in UTC. */
export interface ComplianceReport {
  generatedAt: string;
  active: number;
  mfa: { everyone: Coverage; administrators: Coverage };
  /** Here for 90 days, and without activity in them; the longest away first. */
  dormant: ComplianceFinding;
  /** Those who still have the password that an administrator set. */
  unchangedPasswords: ComplianceFinding;
  invitations: { pending: number; expired: number };
  /** The last check of the whole audit log, or null when there was none. */
  lastVerification: { at: string; intact: boolean } | null;
}
