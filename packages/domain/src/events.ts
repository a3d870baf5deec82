/** What a live stream tells. It names ids only: whoever listens asks for what it may see. */
export type LiveEvent =
  /** The stream is open. When something may have been missed, whatever was loaded before may be stale. */
  | { type: "ready"; missed: boolean }
  /** Users or invitations with these ids were added, changed or removed. */
  | { type: "directory-changed"; ids: string[] }
  /** Registration links, roles, groups, workspaces, licenses, keys, webhooks or policies were changed. */
  | { type: "settings-changed"; what: SettingsKind }
  /** The caller's own roles or details changed. */
  | { type: "me-changed" }
  /** The caller's access has ended; the stream closes after this. */
  | { type: "access-ended" };

/** What beside people an organization has, for whoever shows it. */
export type SettingsKind =
  | "registration-links"
  | "roles"
  | "groups"
  | "workspaces"
  | "licenses"
  | "api-keys"
  | "policies"
  | "bulk"
  | "webhooks";
