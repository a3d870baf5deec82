import type { BuiltInPermission } from "@usher/domain";
import type { Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission, string> = {
  "users:read": "See users",
  "users:invite": "Invite people",
  "users:create": "Add users directly",
  "users:edit": "Edit users",
  "users:suspend": "Suspend and reactivate",
  "users:delete": "Delete users",
  "users:reset-mfa": "Reset a second factor",
  "users:set-password": "Set passwords",
  "users:revoke-sessions": "Sign users out",
  "roles:assign": "Give roles",
  "roles:manage": "Make and change roles",
  "groups:manage": "Manage groups",
  "workspaces:manage": "Manage workspace members",
  "licenses:assign": "Give licenses",
  "billing:manage": "See plan and change seats",
  "security:manage": "Set security policies",
  "audit:read": "Read the audit log",
  "api-keys:manage": "Manage API keys",
  "settings:manage": "Change organization settings",
  "compliance:read": "See the compliance view",
};

/** Words of permissions. */
export const words = {
  labels: labels as Record<string, string>,
  areas: {
    users: "Users",
    access: "Roles and access",
    organization: "Organization",
    product: "Product",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Disable and enable" } },
};
