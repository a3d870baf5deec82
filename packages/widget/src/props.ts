import type { HostHooks } from "./host/actions.ts";
import type { Notice } from "./host/notices.tsx";
import type { Slots } from "./host/slots.ts";
import type { PanelView } from "./host/view.ts";
import type { HostLanguages, MessageOverrides } from "./messages/host-words.ts";

/** How the panel reaches the server, what it is said in, and what the host hears of. */
export interface UsherProviderProps extends HostHooks {
  /** Where the Usher server is, e.g. `https://users.example.com`. */
  serverUrl: string;
  /**
   * Asks your backend for an embed token; called again whenever the last one is about to end.
   * Left out, the server's own session cookie is used, which works on its own origin only.
   */
  getToken?: (() => Promise<string>) | undefined;
  /** A BCP 47 tag, e.g. `de`. Left out, the page's own language, or else the browser's. */
  language?: string | undefined;
  /** Your words in place of some of the panel's. Hand over the same object on every render. */
  messages?: MessageOverrides | undefined;
  /** Languages of your own, by their tags. Hand over the same object on every render. */
  languages?: HostLanguages | undefined;
  /** Called when the person was suspended, removed or signed out while the panel was open. */
  onAccessEnded?: (() => void) | undefined;
  /**
   * Called with what came of a deed that your own components did by the headless hooks. Parts of Usher say
   * it by themselves.
   */
  onNotice?: ((notice: Notice) => void) | undefined;
}

/** How a part looks. */
export interface LookProps {
  /** `system` (the default) follows the person's own setting; `host` the page's `color-scheme`. */
  theme?: "light" | "dark" | "system" | "host" | undefined;
  density?: "comfortable" | "compact" | undefined;
  /** Left out, the one of the language. */
  direction?: "ltr" | "rtl" | undefined;
  /** How deep its heading stands in your page; 2 when left out. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Where the person may not see it, or their organization has no such thing: says so, or shows nothing. */
  whenDenied?: "explain" | "nothing" | undefined;
  /** A class for the outermost element. */
  className?: string | undefined;
}

/**
 * What a host product says to any part of Usher in its pages. Below an `UsherProvider` only the looks
 * and the slots are read: the provider says the rest. Without one, `serverUrl` is needed.
 */
export interface PartProps extends Partial<UsherProviderProps>, LookProps {
  /** What you put in places of the part, or add to it. Hand over the same object on every render. */
  slots?: Slots | undefined;
}

/** Where in the panel one is, and how it gets into the page's address. */
export interface ViewProps {
  /** Shown first, and again whenever it changes. */
  view?: PanelView | undefined;
  /**
   * Called whenever the person goes elsewhere in the panel, and when they stay for what is unsaved although
   * `view` leads elsewhere.
   */
  onViewChange?: ((view: PanelView) => void) | undefined;
  /**
   * Keeps the view in the page's address by itself, in its query (`search`) or its fragment (`hash`);
   * `none` (the default) leaves the address alone.
   */
  routing?: "none" | "search" | "hash" | undefined;
  /** What the panel's parameters in the address begin with: `usher` makes `usher-search`. */
  routingKey?: string | undefined;
}

/** The whole panel. */
export interface UserManagementProps extends PartProps, ViewProps {}

export interface UsersTableOwnProps {
  /** Leaves out search and filters; `view` then says what is shown. */
  hideToolbar?: boolean | undefined;
}

/** The people as a list, without the name above it and without ways to add somebody. */
export interface UsersTableProps extends PartProps, ViewProps, UsersTableOwnProps {}

export interface UserDrawerOwnProps {
  userId: string;
  open: boolean;
  /** Called when the person closes it: take `open` away then. */
  onClose: () => void;
  /** The tab it opens with; `profile` when left out. */
  tab?: "profile" | "access" | "security" | "activity" | undefined;
}

/** One person beside your page. */
export interface UserDrawerProps extends PartProps, UserDrawerOwnProps {}

export type WorkspaceMembersOwnProps =
  | { workspaceId: string; externalId?: undefined }
  | { workspaceId?: undefined; externalId: string };

/** The members of one workspace, named by Usher's id or by your own. */
export type WorkspaceMembersProps = PartProps & WorkspaceMembersOwnProps;

export interface AccountSecurityOwnProps {
  /** Shows the name and the e-mail too. */
  details?: boolean | undefined;
}

/** One's own account. */
export interface AccountSecurityProps extends PartProps, AccountSecurityOwnProps {}

/** Somebody who has just signed in. */
export interface SignInResult {
  user: { id: string; name: string; email: string | null; username: string | null };
  /** When the session ends unless it is used, ISO 8601 in UTC. */
  expiresAt: string;
}

/** Signing in. */
export interface SignInProps
  extends Omit<LookProps, "headingLevel">,
    Pick<UsherProviderProps, "language" | "messages" | "languages"> {
  /**
   * Your backend's route that is made with `usherSignIn` of `@usher/client`: it hands the calls on and keeps
   * the session in a cookie of yours.
   */
  signInUrl?: string | undefined;
  /** In place of `signInUrl`, on the server's own origin only: its session cookie is set. */
  serverUrl?: string | undefined;
  /** The organization's short name, like `acme`; left out, there is a field for it. */
  organization?: string | undefined;
  /** What people sign in with, for the field's name. `either` (the default): an e-mail or a username. */
  signsInWith?: "either" | "email" | "username" | undefined;
  /** Says why one is asked to sign in: they were signed out, or did so themselves. */
  notice?: "accessEnded" | "signedOut" | undefined;
  onSignedIn?: ((result: SignInResult) => void) | undefined;
}
