import type { Refusal } from "./refusal-codes.ts";

/** Every deed that is recorded, as `area.what happened`. */
export const auditActions = [
  "organization.created",
  "organization.updated",
  "organization.suspended",
  "organization.reactivated",
  "policies.updated",
  "session.started",
  "session.refused",
  "session.ended",
  "session.stepped_up",
  "password.set",
  "password.changed",
  "password.reset_requested",
  "password.set_by_administrator",
  "email.change_requested",
  "email.verified",
  "email.changed",
  "mfa.enrolled",
  "mfa.disabled",
  "mfa.reset",
  "mfa.codes_renewed",
  "mfa.refused",
  "profile.updated",
  "user.created",
  "user.updated",
  "user.roles_changed",
  "user.suspended",
  "user.reactivated",
  "user.license_changed",
  "user.groups_changed",
  "user.workspaces_changed",
  "user.sessions_ended",
  "user.deleted",
  "user.erased",
  "invitation.created",
  "invitation.resent",
  "invitation.revoked",
  "invitation.link_copied",
  "invitation.accepted",
  "registration_link.created",
  "registration_link.link_copied",
  "registration_link.revoked",
  "registration_link.used",
  "role.created",
  "role.updated",
  "role.deleted",
  "group.created",
  "group.updated",
  "group.deleted",
  "group.members_changed",
  "workspace.created",
  "workspace.updated",
  "workspace.deleted",
  "workspace.members_changed",
  "license.seats_changed",
  "bulk.started",
  "bulk.finished",
  "audit.exported",
  "audit.verified",
  "audit.forgotten",
  "audit.detached",
  "users.exported",
  "user.data_exported",
  "api_key.created",
  "api_key.revoked",
  "embed_token.created",
  "webhook.created",
  "webhook.updated",
  "webhook.secret_rotated",
  "webhook.deleted",
  "webhook.tested",
  "webhook.redelivered",
  "webhook.stopped",
  "procedure.refused",
] as const;
export type AuditAction = (typeof auditActions)[number];

export type ActorKind = "user" | "api-key" | "system-administrator" | "system" | "anonymous";

export const targetKinds = [
  "user",
  "invitation",
  "registration-link",
  "role",
  "group",
  "workspace",
  "api-key",
  "organization",
  "bulk",
  "webhook",
] as const;
export type TargetKind = (typeof targetKinds)[number];

/** A recorded value; times are ISO 8601 in UTC. */
export type AuditValue = string | number | boolean | null | string[];

/** What changed, by field. */
export type AuditChanges = Record<string, { before: AuditValue; after: AuditValue }>;

/** Someone or something an audit entry names. `name` is a pseudonym once they are deleted. */
export interface AuditParty<Kind extends string> {
  kind: Kind;
  id: string | null;
  name: string;
}

/** One recorded deed (rule 13). Times are ISO 8601 in UTC. */
export interface AuditRow {
  id: string;
  at: string;
  actor: AuditParty<ActorKind>;
  /** The user an API key acted for. */
  onBehalfOf: AuditParty<"user"> | null;
  action: AuditAction;
  outcome: "done" | "refused";
  reason: Refusal | null;
  /** The procedure that was called, e.g. `users.suspend`. */
  procedure: string | null;
  target: AuditParty<TargetKind> | null;
  changes: AuditChanges;
  ip: string | null;
  userAgent: string | null;
  requestId: string | null;
  /** The bulk action that the deed was part of. */
  batchId: string | null;
}

export interface AuditPage {
  rows: AuditRow[];
  nextCursor: string | null;
}

/** What a check of the whole log found. Times are ISO 8601 in UTC. */
export interface AuditVerification {
  at: string;
  /** How many entries were looked at. */
  entries: number;
  /** Whether nothing under any seal was changed, removed or slipped in. */
  intact: boolean;
  /** Where the log begins, when older entries were detached: those were not looked at. */
  detachedUntil: string | null;
  /** The first stretch that is not what was sealed, with entries that differ, or null. */
  broken: { from: string | null; until: string; entries: AuditDifference[] } | null;
}

/** An entry that is not as it was sealed. */
export interface AuditDifference {
  id: string;
  change: "changed" | "removed" | "added";
}

/** How many entries that differ are named. */
export const mostDifferences = 20;

/** Fields whose values are personal data: kept apart from the entry and erased with the person. */
export const personalFields: ReadonlySet<string> = new Set([
  "name",
  "firstName",
  "lastName",
  "email",
  "username",
  "externalId",
  "about",
  "metadata",
  "note",
  "reason",
]);

/** The name that stands for a deleted person: stable, and says nothing about them. */
export function pseudonym(id: string): string {
  return `Deleted user ${id.slice(-6)}`;
}
