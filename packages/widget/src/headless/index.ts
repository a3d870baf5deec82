"use client";

export type {
  AuditRow,
  DirectoryOverview,
  DirectoryRow,
  GroupRow,
  InvitationOutcome,
  InvitationRow,
  LicenseRow,
  Me,
  PoliciesRow,
  Refusal,
  RoleDetails,
  UserDetails,
  UserRow,
  WorkspaceRow,
} from "@usher/domain";
export type { Notice } from "../host/notices.tsx";
export { UsherProvider } from "../host/provider.tsx";
export type { UsherProviderProps } from "../props.ts";
export type { Action } from "./action.ts";
export {
  type InvitationActions,
  type InvitationLink,
  type InviteInput,
  useInvitationActions,
  useInvite,
} from "./invitation-actions.ts";
export type { Listed, Loaded } from "./loaded.ts";
export { UsherProblem } from "./problem.ts";
export {
  type AuditQuery,
  useAudit,
  useGroups,
  useLicenses,
  usePolicies,
  useRoles,
  useWorkspaces,
} from "./settings.ts";
export {
  type AskedPassword,
  type AskedStepUp,
  usePasswordStepUp,
  useStepUp,
} from "./step-up.ts";
export { type UserActionInputs, type UserActions, useUserActions } from "./user-actions.ts";
export {
  type UsersListed,
  type UsersQuery,
  useInvitations,
  useMe,
  useOverview,
  useUser,
  useUsers,
} from "./users.ts";
export { UsherReady, type UsherReadyProps } from "./usher-ready.tsx";
