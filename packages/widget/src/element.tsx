import type { UsherActionDone } from "./host/actions.ts";
import type { PanelView } from "./host/view.ts";
import type {
  AccountSecurityProps,
  PartProps,
  SignInProps,
  SignInResult,
  UserManagementProps,
  ViewProps,
  WorkspaceMembersProps,
} from "./props.ts";
import { type BeforeActionDetail, commonAttributes, UsherElement } from "./usher-element.ts";

/** `<usher-user-management server-url="…" token-url="…" theme="light|dark|system">`: the whole panel. */
export class UsherUserManagementElement extends UsherElement<UserManagementProps> {
  static readonly observedAttributes: readonly string[] = commonAttributes;

  protected override async load() {
    return (await import("./user-management.tsx")).UserManagement;
  }

  protected override propsFrom(common: PartProps & ViewProps): UserManagementProps {
    return common;
  }
}

/**
 * `<usher-workspace-members server-url="…" token-url="…" workspace-id="…">`: who is in one workspace, named
 * by Usher's id, or by the host's own with `external-id`.
 */
export class UsherWorkspaceMembersElement extends UsherElement<WorkspaceMembersProps> {
  static readonly observedAttributes: readonly string[] = [
    ...commonAttributes,
    "workspace-id",
    "external-id",
  ];

  protected override async load() {
    return (await import("./workspace-members.tsx")).WorkspaceMembers;
  }

  protected override propsFrom(common: PartProps): WorkspaceMembersProps | null {
    const workspaceId = this.getAttribute("workspace-id");
    const externalId = this.getAttribute("external-id");
    if (workspaceId) return { ...common, workspaceId };
    return externalId ? { ...common, externalId } : null;
  }
}

/**
 * `<usher-account-security server-url="…" token-url="…" details>`: one's own account; `details` shows the
 * name and the e-mail too.
 */
export class UsherAccountSecurityElement extends UsherElement<AccountSecurityProps> {
  static readonly observedAttributes: readonly string[] = [...commonAttributes, "details"];

  protected override async load() {
    return (await import("./account-security.tsx")).AccountSecurity;
  }

  protected override propsFrom(common: PartProps): AccountSecurityProps {
    return { ...common, details: this.hasAttribute("details") };
  }
}

/**
 * `<usher-sign-in sign-in-url="…" organization="…">`: signing in, through your backend's route, or with
 * `server-url` on the server's own origin. Fires `usher-signed-in`.
 */
export class UsherSignInElement extends UsherElement<SignInProps> {
  static readonly observedAttributes: readonly string[] = [
    ...commonAttributes,
    "sign-in-url",
    "organization",
    "signs-in-with",
    "notice",
  ];

  protected override async load() {
    return (await import("./sign-in.tsx")).SignIn;
  }

  protected override hasAddress(): boolean {
    return super.hasAddress() || Boolean(this.getAttribute("sign-in-url"));
  }

  protected override propsFrom(common: PartProps): SignInProps {
    return {
      ...common,
      serverUrl: common.serverUrl || undefined,
      signInUrl: this.getAttribute("sign-in-url") ?? undefined,
      organization: this.getAttribute("organization") ?? undefined,
      signsInWith: this.choice("signs-in-with", ["either", "email", "username"]),
      notice: this.choice("notice", ["accessEnded", "signedOut"]),
      onSignedIn: (detail) =>
        this.dispatchEvent(
          new CustomEvent("usher-signed-in", { detail, bubbles: true, composed: true }),
        ),
    };
  }
}

/** Every part by its tag. */
const elements = {
  "usher-user-management": UsherUserManagementElement,
  "usher-workspace-members": UsherWorkspaceMembersElement,
  "usher-account-security": UsherAccountSecurityElement,
  "usher-sign-in": UsherSignInElement,
};

// Two copies of the script on a page: the first one wins.
for (const [tag, Element] of Object.entries(elements))
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, Element);

declare global {
  interface HTMLElementEventMap {
    "usher-access-ended": CustomEvent<undefined>;
    "usher-before-action": CustomEvent<BeforeActionDetail>;
    "usher-action": CustomEvent<UsherActionDone>;
    "usher-view-change": CustomEvent<PanelView>;
    "usher-signed-in": CustomEvent<SignInResult>;
  }
  interface HTMLElementTagNameMap {
    "usher-user-management": UsherUserManagementElement;
    "usher-workspace-members": UsherWorkspaceMembersElement;
    "usher-account-security": UsherAccountSecurityElement;
    "usher-sign-in": UsherSignInElement;
  }
}
