import type {
  AccountSecurityOwnProps,
  UserDrawerOwnProps,
  UsersTableOwnProps,
  WorkspaceMembersOwnProps,
} from "../props.ts";
import { whyNotSee } from "../why-not-see.ts";
import { part } from "./part-kind.ts";

/**
 * Every part of Usher that a host may put into its pages. The React components and the elements
 * (`AuditLog` is `<usher-audit-log>`) are both made from this table; a new one is a line here.
 */
export const parts = {
  UserManagement: part({
    load: async () => (await import("../panel.tsx")).Panel,
  }),
  UsersTable: part<UsersTableOwnProps>({
    load: async () => (await import("./users-table-view.tsx")).UsersTableView,
    whyNot: whyNotSee.users,
    headless: true,
    attributes: ["hide-toolbar"],
    read: ({ has }) => ({ hideToolbar: has("hide-toolbar") }),
  }),
  InviteButton: part({
    load: async () => (await import("../users/head-buttons.tsx")).HeadButtons,
    whyNot: whyNotSee.waysIn,
    shape: "inline",
  }),
  UserDrawer: part<UserDrawerOwnProps>({
    load: async () => (await import("./user-drawer-view.tsx")).UserDrawerView,
    shape: "overlay",
    attributes: ["user-id", "open", "tab"],
    read({ text, has, close }) {
      const userId = text("user-id");
      const tab = text("tab") as UserDrawerOwnProps["tab"];
      return userId ? { userId, tab, open: has("open"), onClose: close } : null;
    },
  }),
  WorkspaceMembers: part<WorkspaceMembersOwnProps>({
    load: async () =>
      (await import("../workspaces/workspace-members-view.tsx")).WorkspaceMembersView,
    attributes: ["workspace-id", "external-id"],
    read({ text }) {
      const [workspaceId, externalId] = [text("workspace-id"), text("external-id")];
      if (workspaceId) return { workspaceId };
      return externalId ? { externalId } : null;
    },
  }),
  AuditLog: part({
    load: async () => (await import("../audit/audit-page.tsx")).AuditPage,
    whyNot: whyNotSee.audit,
  }),
  RegistrationLinks: part({
    load: async () => (await import("./registration-links-view.tsx")).RegistrationLinksView,
    whyNot: whyNotSee.registrationLinks,
    headless: true,
  }),
  Roles: part({
    load: async () => (await import("../roles/roles-page.tsx")).RolesPage,
    whyNot: whyNotSee.roles,
  }),
  Groups: part({
    load: async () => (await import("../groups/groups-page.tsx")).GroupsPage,
    whyNot: whyNotSee.groups,
  }),
  Licenses: part({
    load: async () => (await import("../licenses/billing-page.tsx")).BillingPage,
    whyNot: whyNotSee.licenses,
  }),
  AccountSecurity: part<AccountSecurityOwnProps>({
    load: async () => (await import("../account/account-security-view.tsx")).AccountSecurityView,
    headless: true,
    attributes: ["details"],
    read: ({ has }) => ({ details: has("details") }),
  }),
};
