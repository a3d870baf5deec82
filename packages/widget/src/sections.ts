import { type Me, systemPermission } from "@usher/domain";
import { type ComponentType, lazy } from "react";
import type { Messages } from "./messages/en.ts";
import { UsersPage } from "./users/users-page.tsx";

/** One part of the panel, with a place in its navigation. */
export interface Section {
  key: string;
  label: (words: Messages, me: Me) => string;
  /** Whether there is something in it for this person in this organization. */
  shown: (me: Me) => boolean;
  /** All but the first are lazy: loaded when they are first opened. */
  Page: ComponentType;
}

const may = (permission: string) => (me: Me) => me.permissions.includes(permission);

const OrganizationsPage = lazy(async () => ({
  default: (await import("./system/organizations-page.tsx")).OrganizationsPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import("./system/report-page.tsx")).ReportPage,
}));

/** Every part, in the order of the navigation. */
export const sections: readonly Section[] = [
  {
    key: "users",
    label: ({ users }) => users.title,
    shown: may("users:read"),
    Page: UsersPage,
  },
  {
    key: "organizations",
    label: ({ system }) => system.organizations.title,
    shown: may(systemPermission),
    Page: OrganizationsPage,
  },
  {
    key: "report",
    label: ({ system }) => system.report.title,
    shown: may(systemPermission),
    Page: ReportPage,
  },
];
