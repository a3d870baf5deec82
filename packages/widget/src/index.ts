"use client";

export type { UserManagementProps } from "./props.ts";
export { UserManagement } from "./user-management.tsx";
