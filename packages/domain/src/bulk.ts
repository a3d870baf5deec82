import type { InvitationFacts } from "./invitations.ts";
import type { Refusal } from "./refusal-codes.ts";
import type { Named, UserFacts } from "./users.ts";

/** What can be done to many people at once, in the order a bar shows it. */
export const bulkUserActions = [
  "assignRoles",
  "assignLicense",
  "addToGroups",
  "removeFromGroups",
  "suspend",
  "reactivate",
  "delete",
] as const;
export const bulkInvitationActions = ["resendInvitation", "revokeInvitation"] as const;
export const bulkActions = [...bulkUserActions, ...bulkInvitationActions, "invite"] as const;
export type BulkAction = (typeof bulkActions)[number];

/** The most rows that one bulk action takes. */
export const bulkLimit = 100_000;

export const bulkStatuses = ["draft", "queued", "running", "done", "cancelled"] as const;
export type BulkStatus = (typeof bulkStatuses)[number];

/** A deed for many, with what it needs beside the target. */
export type BulkDeed =
  | { action: "suspend"; params: { reason?: string | undefined; until?: string | undefined } }
  | { action: "assignRoles"; params: { roles: string[] } }
  | { action: "assignLicense"; params: { licenseType: string | null } }
  | { action: "addToGroups" | "removeFromGroups"; params: { groupIds: string[] } }
  | {
      action: "reactivate" | "delete" | (typeof bulkInvitationActions)[number];
      params: Record<string, never>;
    };

/** A bulk action and how far it is. Times are ISO 8601 in UTC. */
export interface BulkJobRow {
  id: string;
  action: BulkAction;
  status: BulkStatus;
  total: number;
  done: number;
  refused: number;
  startedBy: string;
  /** The user or API key that did; null: Usher itself. */
  starterId: string | null;
  /** Whether the caller started it. */
  isYours: boolean;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  allowed: { cancel: Refusal | null };
}

export const bulkOutcomes = ["done", "refused"] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** One row of a bulk action. `outcome` is null until its turn came. */
export interface BulkItemRow {
  position: number;
  targetId: string | null;
  name: string;
  outcome: BulkOutcome | null;
  reason: Refusal | null;
}

export interface BulkItemPage {
  rows: BulkItemRow[];
  nextCursor: string | null;
}

/** What a bulk action would do, found out without doing it. */
export interface BulkPreview {
  total: number;
  allowed: number;
  /** The first few of those it would be done to. */
  examples: Named[];
  refused: { reason: Refusal; count: number; examples: Named[] }[];
  /** For a deletion: how many workspaces and groups lose a member. */
  impact: { workspaces: number; groups: number } | null;
  /** For a license: the seats it takes, and how many are left before (null: unlimited). */
  seats: { needed: number; left: number | null } | null;
}

/** What the rules need to know of one row that was chosen; of nobody's id, nothing. */
export type BulkTarget =
  | { kind: "user"; id: string; name: string; facts: UserFacts; licenseType: string | null }
  | { kind: "invitation"; id: string; name: string; facts: InvitationFacts }
  | { kind: null; id: string; name: string };

/** A line of a file of people to invite, as somebody wrote it. */
export interface WrittenLine {
  email: string;
  /** By key or name, like the license and the groups. */
  roles?: string[] | undefined;
  licenseType?: string | undefined;
  groups?: string[] | undefined;
  note?: string | undefined;
}

/** What is wrong with one field of a line; `value` is the word that it is about, where it is one of several. */
export interface LineProblem {
  field: keyof WrittenLine;
  reason: Refusal;
  value?: string;
}

/** A line that was looked at, without inviting anybody. */
export interface LinePreview {
  email: string;
  problems: LineProblem[];
}

export interface InvitationsPreview {
  /** In the order they were given. */
  lines: LinePreview[];
  /** How many of them have no problem. */
  ready: number;
  /** For each license that a line asks for: the seats it takes, and how many are left (null: unlimited). */
  seats: { licenseType: string; needed: number; left: number | null }[];
}
