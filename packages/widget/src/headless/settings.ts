import type {
  AuditAction,
  AuditRow,
  GroupRow,
  LicenseRow,
  PoliciesRow,
  RoleDetails,
  TargetKind,
  WorkspaceRow,
} from "@usher/domain";
import * as api from "../api.ts";
import { useAuditLog } from "../audit/use-audit-log.ts";
import { useWorkspaceList } from "../workspaces/use-workspace-list.ts";
import { allRows, type Listed, type Loaded, useListed, useLoaded } from "./loaded.ts";

/** The roles, highest first, with who holds them. */
export function useRoles(): Loaded<RoleDetails[]> {
  return useLoaded(api.useRoleDetails());
}

/** The groups; nothing is asked where the organization has none. */
export function useGroups(): Loaded<GroupRow[]> {
  return useLoaded(api.useGroups());
}

/** The workspaces that the host has registered. */
export function useWorkspaces(query: { search?: string } = {}): Listed<WorkspaceRow> {
  return useListed(useWorkspaceList(query.search ?? ""), allRows<WorkspaceRow>);
}

/** The licenses and their seats; nothing is asked where the organization has none. */
export function useLicenses(): Loaded<LicenseRow[]> {
  return useLoaded(api.useLicenses());
}

/** What the organization has decided on, and which of it the caller may change. */
export function usePolicies(): Loaded<PoliciesRow> {
  return useLoaded(api.usePolicies());
}

/** Which entries of the log. Times are ISO 8601. */
export interface AuditQuery {
  /** A user or an API key. */
  actorId?: string;
  targetId?: string;
  targetKinds?: TargetKind[];
  actions?: AuditAction[];
  outcome?: "done" | "refused";
  /** The first instant that counts. */
  from?: string;
  /** The first instant that does not count any more. */
  to?: string;
}

/** Who did what, newest first. */
export function useAudit(filter: AuditQuery = {}): Listed<AuditRow> {
  return useListed(useAuditLog(filter), allRows<AuditRow>);
}
