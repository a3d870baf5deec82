import type { AuditAction, AuditChanges, TargetKind } from "./audit.ts";
import type { BulkAction } from "./bulk.ts";
import type { UserMetadata } from "./metadata.ts";
import type { Refusal } from "./refusal-codes.ts";
import type { Named, UserStatus } from "./users.ts";

/** What a host may rely on: raised when a field changes its meaning or goes. */
export const personDataVersion = 1;

/**
 * All that is kept of one person, as `users.exportData` and `session.exportData` write it. It holds no secret,
 * and of others no more than what kind they are. Times are ISO 8601 in UTC.
 */
export interface PersonData {
  version: typeof personDataVersion;
  exportedAt: string;
  organization: Named & { slug: string };
  profile: {
    id: string;
    email: string | null;
    username: string | null;
    externalId: string | null;
    firstName: string;
    lastName: string;
    about: string | null;
    metadata: UserMetadata;
    status: UserStatus;
    suspendedReason: string | null;
    suspendedUntil: string | null;
    hasPassword: boolean;
    mustChangePassword: boolean;
    emailVerifiedAt: string | null;
    mustVerifyEmail: boolean;
    mfaEnrolledAt: string | null;
    dailyMessageLimit: number | null;
    lastActiveAt: string | null;
    firstSignedInAt: string | null;
    createdAt: string;
  };
  roles: { key: string; name: string }[];
  license: string | null;
  groups: Named[];
  workspaces: Named[];
  sessions: {
    id: string;
    device: string;
    userAgent: string | null;
    ip: string | null;
    createdAt: string;
    lastUsedAt: string;
    expiresAt: string;
    endsAt: string;
  }[];
  /** Browsers that they have signed in with; what those are known by is not in it. */
  knownBrowsers: { firstSeenAt: string; lastSeenAt: string }[];
  /** The app is not in it, nor any code: only that there are some. */
  secondFactor: { setUpAt: string | null; recoveryCodesUsedAt: (string | null)[] };
  /** Mails to them whose links are open: to set a password, or to show that an address is theirs. */
  openLinks: {
    kind: "set-password" | "confirm-email";
    email: string | null;
    createdAt: string;
    expiresAt: string;
  }[];
  usage: { meter: string; day: string; used: number }[];
  /** Those by which they were asked in. */
  invitationsReceived: {
    id: string;
    email: string;
    note: string | null;
    status: string;
    createdAt: string;
    expiresAt: string;
  }[];
  /** Those they made; whom they asked is another person's. */
  invitationsSent: { id: string; note: string | null; status: string; createdAt: string }[];
  registrationLinks: { id: string; use: "made" | "registered by"; at: string }[];
  apiKeys: {
    id: string;
    name: string;
    hint: string;
    permissions: string[];
    createdAt: string;
    lastUsedAt: string | null;
    revokedAt: string | null;
  }[];
  /** Actions on many that they started, and those that were done to them. */
  bulkActions: { id: string; action: BulkAction; part: "started" | "affected"; at: string }[];
  /** Every entry that they are in, the newest first. */
  audit: PersonAuditEntry[];
}

export interface PersonAuditEntry {
  id: string;
  at: string;
  /** What they are in it. */
  part: "actor" | "target" | "both";
  action: AuditAction;
  outcome: "done" | "refused";
  reason: Refusal | null;
  target: { kind: TargetKind; id: string } | null;
  /** What changed of theirs; of what they changed of others nothing. */
  changes: AuditChanges;
  ip: string | null;
  userAgent: string | null;
}
