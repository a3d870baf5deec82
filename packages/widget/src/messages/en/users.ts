import type { DirectoryOverview, DirectoryStatus, UserAction, UserColumn } from "@usher/domain";
import type { Otherwise } from "../language.ts";
import { count, list, people } from "./say.ts";

const statuses: Record<DirectoryStatus, string> = {
  active: "Active",
  suspended: "Suspended",
  invited: "Invited",
  expired: "Expired",
};

const columns: Record<UserColumn | "name", string> = {
  name: "Name",
  role: "Role",
  status: "Status",
  license: "License",
  lastActiveAt: "Last active",
  groups: "Groups",
  usage: "Messages",
  mfa: "MFA",
  createdAt: "Joined",
};

const actions: Record<UserAction, string> = {
  edit: "Edit",
  assignRoles: "Change role",
  assignLicense: "Change license",
  setPassword: "Set password",
  resetMfa: "Reset MFA",
  revokeSessions: "Sign out everywhere",
  exportData: "Export data",
  suspend: "Suspend",
  reactivate: "Reactivate",
  delete: "Delete",
};

export type Tally = Pick<DirectoryOverview, "active" | "suspended" | "expired"> & {
  /** Null where nobody is invited. */
  invited: number | null;
};

/** How many stand where, by the words for those who may sign in and those who may not. */
export const tallyOf = (words: { active: string; suspended: string }) => (tally: Tally) =>
  [
    `${count(tally.active)} ${words.active}`,
    ...(tally.invited === null ? [] : [`${count(tally.invited)} invited`]),
    `${count(tally.suspended)} ${words.suspended}`,
    ...(tally.expired > 0 ? [`${count(tally.expired)} expired`] : []),
  ].join(" · ");

/** Words of the list of people. */
export const words = {
  table: "People",
  person: "Person",
  nameWithYou: (name: string) => `${name} (You)`,
  statuses,
  columns,
  actions,
  actionsColumn: "Actions",
  actionsFor: (name: string) => `Actions for ${name}`,
  tallyLine: tallyOf({ active: "active", suspended: "suspended" }),
  figures: {
    label: "Figures",
    active: "Active users",
    activeHint: "Have signed in at least once.",
    pending: "Pending invitations",
    licenses: "Licenses",
    licenseBar: { users: "users", invitations: "invited" },
    seats: (used: number, seats: number | null) =>
      seats === null ? count(used) : `${count(used)} / ${count(seats)}`,
  },
  cells: {
    noLicense: "None",
    noGroups: "None",
    groups: (first: string, more: number) => (more ? `${first} +${count(more)}` : first),
    usage: (used: number, limit: number | null) =>
      limit === null ? `${count(used)} today` : `${count(used)} / ${count(limit)} today`,
    mfa: { on: "On", off: "Off" },
  },
  selectOne: (name: string) => `Select ${name}`,
  selectLoaded: "Select everyone in view",
  listMenu: "Import and export",
  ways: {
    invitation: "Invite user",
    registrationLink: "Generate registration link",
    direct: "Add User",
    more: "More ways to add people",
  },
  entitlement: {
    title: "Several users are part of the Enterprise plan",
    text: "To invite people and manage them here, your organization needs multi-user access. Everyone who is here already stays.",
    contact: "Contact us",
  },
  expiresIn: (span: string) => `expires in ${span}`,
  mail: { queued: "Sending mail", failed: "Mail not delivered" },
  suspendedUntil: (date: string) => `until ${date}`,
  suspendedReason: (reason: string) => `Reason: ${reason}`,
  sortLabel: "Sort by",
  shown: (n: number, of: number, capped: boolean) =>
    `${count(n)} of ${capped ? `more than ${count(of)}` : people(of)}`,
  found: (n: number, capped: boolean) =>
    n === 0 ? "Nobody found" : capped ? `More than ${people(n)} found` : `${people(n)} found`,
  changed: {
    one: (name: string, status: string) => `${name}: ${status}`,
    gone: (name: string) => `${name} is no longer in the list`,
    many: (n: number) => `${people(n)} changed`,
  },
  search: { label: "Search people", placeholder: "Search name, e-mail …" },
  filters: {
    open: "Filters",
    title: "Filters",
    status: "Status",
    role: "Role",
    license: "License",
    group: "Group",
    mfa: "MFA",
    mfaStates: { on: "Set up", off: "Not set up" },
    lastActive: "Last active",
    clear: "Clear filters",
    show: (n: number, capped: boolean) => `Show ${capped ? "more than " : ""}${people(n)}`,
    spans: {
      any: "Any time",
      within7: "In the last 7 days",
      within30: "In the last 30 days",
      before30: "Not in the last 30 days",
      before90: "Not in the last 90 days",
    },
  },
  empty: {
    title: "Nobody here yet",
    text: "People you invite show up here with their role and when they were last active.",
  },
  noMatch: {
    title: "Nobody matches",
    clear: "Clear search and filters",
    search: (text: string) => `“${text}”`,
    text: (what: readonly string[]) => `Nobody fits ${list(what)}.`,
  },
  failed: "The list couldn't be loaded.",
  stale: "The list couldn't be brought up to date. What you see may be old.",
  moreFailed: "The next people couldn't be loaded.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Enabled", suspended: "Disabled" },
    actions: { suspend: "Disable", reactivate: "Enable" },
    tallyLine: tallyOf({ active: "enabled", suspended: "disabled" }),
  },
  remove: { actions: { delete: "Remove" } },
  plusInvite: { ways: { invitation: "+ INVITE" } },
  severalRoles: {
    columns: { role: "Roles" },
    actions: { assignRoles: "Manage Roles" },
    filters: { role: "Roles" },
  },
};
