"use client";

export type { PartProps, UserManagementProps, WorkspaceMembersProps } from "./props.ts";
export { UserManagement } from "./user-management.tsx";
export { WorkspaceMembers } from "./workspace-members.tsx";
