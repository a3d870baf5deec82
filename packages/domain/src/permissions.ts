/** What Usher itself asks for. A host product adds its own, e.g. `settings:llm`. */
export const builtInPermissions = [
  "users:read",
  "users:invite",
  "users:create",
  "users:edit",
  "users:suspend",
  "users:delete",
  "users:reset-mfa",
  "users:set-password",
  "users:revoke-sessions",
  "roles:assign",
  "roles:manage",
  "groups:manage",
  "workspaces:manage",
  "licenses:assign",
  "billing:manage",
  "security:manage",
  "audit:read",
  "api-keys:manage",
  "settings:manage",
  "compliance:read",
] as const;

export type BuiltInPermission = (typeof builtInPermissions)[number];

/** What the built-in profiles ask for besides: parts of the host products that they are made for. */
export type ProfilePermission =
  | "chat:use"
  | "knowledge:use"
  | "integrations:use"
  | "tools:own"
  | "settings:own"
  | "settings:models"
  | "settings:llm"
  | "settings:vector-db"
  | "settings:embedding"
  | "collections:read"
  | "collections:write"
  | "models:manage"
  | "models:use";

/** `area:action`: one of Usher's own or one that a host product defines. */
export type Permission = BuiltInPermission | (string & {});

/** The form of every permission: two lower-case words with hyphens, joined by a colon. */
export const permissionPattern = /^[a-z][a-z0-9-]{0,39}:[a-z][a-z0-9-]{0,39}$/;

/** What a system administrator holds, who acts across organizations and in none. */
export const systemPermission = "system:manage";
