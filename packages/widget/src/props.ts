/** What a host product says to any part of Usher in its pages. This file is public: it imports nothing. */
export interface PartProps {
  /** Where the Usher server is, e.g. `https://users.example.com`. */
  serverUrl: string;
  /**
   * Asks your backend for an embed token; called again whenever the last one is about to end.
   * Left out, the server's own session cookie is used, which works on its own origin only.
   */
  getToken?: (() => Promise<string>) | undefined;
  /** `system` (the default) follows the person's own setting. */
  theme?: "light" | "dark" | "system" | undefined;
  /** Called when the person was suspended, removed or signed out while the panel was open. */
  onAccessEnded?: (() => void) | undefined;
  /** A class for the outermost element. */
  className?: string | undefined;
}

/** The whole panel. */
export interface UserManagementProps extends PartProps {}

/** The members of one workspace, named by Usher's id or by your own. */
export type WorkspaceMembersProps = PartProps &
  (
    | { workspaceId: string; externalId?: undefined }
    | { workspaceId?: undefined; externalId: string }
  );
