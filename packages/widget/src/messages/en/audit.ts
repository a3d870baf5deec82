import type { TargetKind } from "@usher/domain";
import { count, plural } from "./say.ts";

const targetKinds: Record<TargetKind, string> = {
  user: "Users",
  invitation: "Invitations",
  "registration-link": "Registration links",
  role: "Roles",
  group: "Groups",
  workspace: "Workspaces",
  "api-key": "API keys",
  organization: "Organization",
  bulk: "Bulk actions",
  webhook: "Webhooks",
};

/** What kinds of deeds are called, by the first word of their codes. */
const areas: Record<string, string> = {
  organization: "Organization",
  policies: "Policies",
  session: "Sign-ins",
  password: "Passwords",
  email: "E-mail addresses",
  mfa: "Second factors",
  profile: "Own profiles",
  user: "Users",
  users: "Exports of users",
  invitation: "Invitations",
  registration_link: "Registration links",
  role: "Roles",
  group: "Groups",
  workspace: "Workspaces",
  license: "Licenses",
  bulk: "Bulk actions",
  webhook: "Webhooks",
  audit: "The audit log itself",
  api_key: "API keys",
  embed_token: "Panel access",
  procedure: "Refused deeds",
};

/** Words of the audit log. */
export const words = {
  description: "Who did what, newest first. Nobody can change or clear it.",
  table: "Audit log",
  columns: {
    at: "Time",
    deed: "What happened",
    actor: "By",
    target: "About",
    organization: "Organization",
  },
  targetKinds,
  areas,
  filters: {
    actor: "By whom",
    target: "About whom",
    anyone: "Anyone",
    nobody: "Nobody found",
    action: "Action",
    targetKind: "Kind",
    outcome: "Outcome",
    done: "Done",
    refused: "Refused",
    from: "From",
    to: "To",
    clear: "Clear filters",
    organization: "Organization",
    allOrganizations: "All organizations",
  },
  refused: "Refused",
  empty: {
    title: "Nothing recorded yet",
    text: "Everything that is done here is written down.",
  },
  noMatch: { title: "No entry matches", text: "Choose another time or fewer filters." },
  failed: "The audit log couldn't be loaded.",
  open: (what: string) => `Details: ${what}`,
  details: {
    title: "Audit entry",
    time: "Time",
    actor: "By",
    onBehalfOf: "On behalf of",
    target: "About",
    outcome: "Outcome",
    reason: "Reason",
    action: "Action",
    procedure: "Procedure",
    ip: "IP address",
    userAgent: "User agent",
    requestId: "Request",
    batch: "Bulk action",
    changes: "What changed",
    field: "Field",
    before: "Before",
    after: "After",
    nothing: "Nothing changed",
    empty: "–",
  },
  export: {
    csv: "Export CSV",
    jsonl: "Export JSON lines",
    menu: "Export",
    running: "Exporting …",
    done: "Exported the audit log",
    file: (day: string, format: string) => `audit-log-${day}.${format}`,
  },
  verify: {
    button: "Verify",
    running: "Verifying …",
    intact: (entries: number) =>
      `The log is intact: ${count(entries)} sealed ${plural(entries, { one: "entry", other: "entries" })} checked`,
    archived: (until: string) => `Entries until ${until} are archived and were not checked`,
    broken: (from: string | null, until: string) =>
      from
        ? `The log was changed between ${from} and ${until}`
        : `The log was changed before ${until}`,
    brokenHint:
      "Restore it from a backup of that time, and find out who can write to the database.",
  },
};
