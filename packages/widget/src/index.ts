"use client";

export { AccountSecurity } from "./account-security.tsx";
export type {
  BeforeAnswer,
  HostHooks,
  StepUp,
  UsherAction,
  UsherActionDone,
  UsherActionName,
} from "./host/actions.ts";
export { UsherProvider } from "./host/provider.tsx";
export { type PanelView, viewFromParams, viewToParams } from "./host/view.ts";
export type { HostLanguage, HostLanguages, MessageOverrides } from "./messages/host-words.ts";
export type {
  AccountSecurityProps,
  LookProps,
  PartProps,
  SignInProps,
  SignInResult,
  UserManagementProps,
  UsherProviderProps,
  ViewProps,
  WorkspaceMembersProps,
} from "./props.ts";
export { SignIn } from "./sign-in.tsx";
export { UserManagement } from "./user-management.tsx";
export { WorkspaceMembers } from "./workspace-members.tsx";
