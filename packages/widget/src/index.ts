"use client";

import { componentOf } from "./parts/compose.tsx";
import { parts } from "./parts/parts.ts";

export type {
  BeforeAnswer,
  HostHooks,
  StepUp,
  UsherAction,
  UsherActionDone,
  UsherActionName,
} from "./host/actions.ts";
export type { Notice } from "./host/notices.tsx";
export { UsherProvider } from "./host/provider.tsx";
export type {
  SlotColumn,
  SlotContent,
  SlotField,
  SlotPlace,
  SlotRowAction,
  Slots,
  SlotValue,
} from "./host/slots.ts";
export { type PanelView, viewFromParams, viewToParams } from "./host/view.ts";
export type { HostLanguage, HostLanguages, MessageOverrides } from "./messages/host-words.ts";
export type {
  AccountSecurityProps,
  LookProps,
  PartProps,
  SignInProps,
  SignInResult,
  UserDrawerProps,
  UserManagementProps,
  UsersTableProps,
  UsherProviderProps,
  ViewProps,
  WorkspaceMembersProps,
} from "./props.ts";

/** The whole panel: who is in the organization, and everything one may do about it. */
export const UserManagement = componentOf(parts.UserManagement);
/** The people as a list. */
export const UsersTable = componentOf(parts.UsersTable);
/** The main way to add people, the others in a menu beside it. */
export const InviteButton = componentOf(parts.InviteButton);
/** One person in full, over your page. */
export const UserDrawer = componentOf(parts.UserDrawer);
/** Who is in one workspace: for its settings in the host product. */
export const WorkspaceMembers = componentOf(parts.WorkspaceMembers);
/** Who did what. */
export const AuditLog = componentOf(parts.AuditLog);
/** The links by which people come in. */
export const RegistrationLinks = componentOf(parts.RegistrationLinks);
export const Roles = componentOf(parts.Roles);
export const Groups = componentOf(parts.Groups);
/** The plan, and how many seats of it are used. */
export const Licenses = componentOf(parts.Licenses);
/** The own account of whoever looks: password, second factor, recovery codes and sessions. */
export const AccountSecurity = componentOf(parts.AccountSecurity);
export { SignIn } from "./sign-in.tsx";
