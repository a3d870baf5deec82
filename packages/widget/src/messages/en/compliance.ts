import { count, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words = {
  generated: (when: string) => `As of ${when}. Active users only.`,
  failed: "The report couldn't be made.",
  refresh: "Refresh",
  export: "Export CSV",
  file: (day: string) => `compliance-${day}.csv`,
  exported: "Exported the compliance report",
  mfa: {
    everyone: "MFA, all users",
    administrators: "MFA, administrators",
    beneath: (covered: number, of: number) => `${count(covered)} of ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Pending invitations",
  expired: "Expired invitations",
  expiredBeneath: (n: number) => `${count(n)} expired`,
  audit: {
    label: "Audit log verified",
    never: "Never",
    intact: "Intact",
    broken: "Changed",
  },
  dormant: {
    title: "Dormant users",
    text: "No activity in the last 90 days.",
    none: "Everyone was active in the last 90 days.",
  },
  unchanged: {
    title: "Administrator-set passwords",
    text: "Set by an administrator, and not changed since.",
    none: "Nobody still has a password that an administrator set.",
  },
  people,
  first: (shown: number, of: number) => `The first ${count(shown)} of ${people(of)}.`,
  columns: { name: "Name", lastActive: "Last active" },
  neverActive: "Never",
  csv: {
    finding: "Finding",
    count: "Count",
    of: "Of",
    name: "Name",
    lastActive: "Last active",
    generated: "As of",
    auditState: "Audit log",
  },
};
