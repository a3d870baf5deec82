import type { DirectoryStatus, SortField, UserAction } from "@usher/domain";
import { list, number, plural } from "../intl.ts";

const language = "en";
const count = (n: number) => number(language, n);
const people = (n: number) =>
  plural(language, n, { one: `${count(n)} person`, other: `${count(n)} people` });

const statuses: Record<DirectoryStatus, string> = {
  active: "Active",
  suspended: "Suspended",
  invited: "Invited",
  expired: "Expired",
};

const columns: Record<SortField, string> = {
  name: "Name",
  email: "E-mail",
  role: "Role",
  status: "Status",
  lastActiveAt: "Last active",
  createdAt: "Joined",
};

const actions: Record<UserAction, string> = {
  edit: "Edit",
  assignRoles: "Change role",
  assignLicense: "Change license",
  setPassword: "Set password",
  resetMfa: "Reset MFA",
  revokeSessions: "Sign out everywhere",
  suspend: "Suspend",
  reactivate: "Reactivate",
  delete: "Delete",
};

/** Words of the list of people. */
export const users = {
  title: "Users",
  table: "People",
  person: "Person",
  nameWithYou: (name: string) => `${name} (You)`,
  statuses,
  columns,
  actions,
  actionsColumn: "Actions",
  actionsFor: (name: string) => `Actions for ${name}`,
  tallyLine: (tally: { active: number; invited: number; suspended: number; expired: number }) =>
    [
      `${count(tally.active)} active`,
      `${count(tally.invited)} invited`,
      `${count(tally.suspended)} suspended`,
      ...(tally.expired > 0 ? [`${count(tally.expired)} expired`] : []),
    ].join(" · "),
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
    text: (what: readonly string[]) => `Nobody fits ${list(language, what)}.`,
  },
  failed: "The list couldn't be loaded.",
  stale: "The list couldn't be brought up to date. What you see may be old.",
  moreFailed: "The next people couldn't be loaded.",
};
