import type { UsherActionDone } from "./host/actions.ts";
import type { PanelView } from "./host/view.ts";
import type { PartProps, UserManagementProps, ViewProps, WorkspaceMembersProps } from "./props.ts";
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

/** Every part by its tag. */
const elements = {
  "usher-user-management": UsherUserManagementElement,
  "usher-workspace-members": UsherWorkspaceMembersElement,
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
  }
  interface HTMLElementTagNameMap {
    "usher-user-management": UsherUserManagementElement;
    "usher-workspace-members": UsherWorkspaceMembersElement;
  }
}
