import { type Me, systemPermission } from "@usher/domain";
import type { ComponentType } from "react";
import type { Messages } from "./messages/language.ts";
import { lazyPart } from "./ui/lazy-part.tsx";
import { UsersSection } from "./users-section.tsx";
import { whyNotSee } from "./why-not-see.ts";

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
const sees = (part: keyof typeof whyNotSee) => (me: Me) => whyNotSee[part](me) === null;

const ApiKeysPage = lazyPart(() => import("./api-keys/api-keys-page.tsx"), "ApiKeysPage");
const AuditPage = lazyPart(() => import("./audit/audit-page.tsx"), "AuditPage");
const BillingPage = lazyPart(() => import("./licenses/billing-page.tsx"), "BillingPage");
const CompliancePage = lazyPart(() => import("./compliance/compliance-page.tsx"), "CompliancePage");
const SecurityPage = lazyPart(() => import("./security/security-page.tsx"), "SecurityPage");
const SystemAuditPage = lazyPart(() => import("./audit/system-audit-page.tsx"), "SystemAuditPage");
const RolesPage = lazyPart(() => import("./roles/roles-page.tsx"), "RolesPage");
const GroupsPage = lazyPart(() => import("./groups/groups-page.tsx"), "GroupsPage");
const WorkspacesPage = lazyPart(() => import("./workspaces/workspaces-page.tsx"), "WorkspacesPage");
const WebhooksPage = lazyPart(() => import("./webhooks/webhooks-page.tsx"), "WebhooksPage");
const OrganizationsPage = lazyPart(
  () => import("./system/organizations-page.tsx"),
  "OrganizationsPage",
);
const ReportPage = lazyPart(() => import("./system/report-page.tsx"), "ReportPage");

/** Every part, in the order of the navigation. */
export const sections: readonly Section[] = [
  {
    key: "users",
    label: ({ sections }) => sections.users,
    shown: sees("users"),
    Page: UsersSection,
  },
  {
    key: "groups",
    label: ({ sections }) => sections.groups,
    shown: sees("groups"),
    Page: GroupsPage,
  },
  {
    key: "workspaces",
    label: ({ sections }) => sections.workspaces,
    shown: sees("workspaces"),
    Page: WorkspacesPage,
  },
  {
    key: "roles",
    label: ({ sections }) => sections.roles,
    shown: sees("roles"),
    Page: RolesPage,
  },
  {
    key: "organizations",
    label: ({ sections }) => sections.organizations,
    shown: may(systemPermission),
    Page: OrganizationsPage,
  },
  {
    key: "billing",
    label: ({ sections }) => sections.billing,
    shown: may("billing:manage"),
    Page: BillingPage,
  },
  {
    key: "compliance",
    label: ({ sections }) => sections.compliance,
    shown: may("compliance:read"),
    Page: CompliancePage,
  },
  {
    key: "security",
    label: ({ sections }) => sections.security,
    shown: may("security:manage"),
    Page: SecurityPage,
  },
  {
    key: "audit",
    label: ({ sections }) => sections.audit,
    shown: sees("audit"),
    Page: AuditPage,
  },
  {
    key: "api-keys",
    label: ({ sections }) => sections.apiKeys,
    shown: may("api-keys:manage"),
    Page: ApiKeysPage,
  },
  {
    key: "webhooks",
    label: ({ sections }) => sections.webhooks,
    shown: sees("webhooks"),
    Page: WebhooksPage,
  },
  {
    key: "system-audit",
    label: ({ sections }) => sections.audit,
    shown: may(systemPermission),
    Page: SystemAuditPage,
  },
  {
    key: "report",
    label: ({ sections }) => sections.report,
    shown: may(systemPermission),
    Page: ReportPage,
  },
];
