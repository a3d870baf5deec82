import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
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
  "chat:use": "Use the chat",
  "knowledge:use": "Use the knowledge",
  "integrations:use": "Use integrations",
  "tools:own": "Have own tools",
  "settings:own": "Change own settings",
  "settings:models": "Manage AI models",
  "settings:llm": "Set the language model",
  "settings:vector-db": "Set the vector database",
  "settings:embedding": "Set the embedding",
  "collections:read": "Read collections",
  "collections:write": "Write to collections",
  "models:manage": "Manage models",
  "models:use": "Use models",
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
