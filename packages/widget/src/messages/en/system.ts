import type { OrganizationStatus } from "@usher/domain";
import { count, counted, percent } from "./say.ts";

const statuses: Record<OrganizationStatus, string> = { active: "Active", suspended: "Suspended" };

/** Words of what system administrators see: organizations, their logs, the report. */
export const words = {
  statuses,
  organizations: {
    tally: (n: number, more: boolean) =>
      more
        ? `More than ${counted(n, "organization", "organizations")}`
        : counted(n, "organization", "organizations"),
    table: "Organizations",
    search: { label: "Search organizations", placeholder: "Search name or address …" },
    columns: {
      name: "Name",
      profile: "Profile",
      plan: "Plan",
      people: "Users",
      status: "Status",
      createdAt: "Created",
      actions: "Actions",
    },
    noPlan: "None",
    people: (active: number, invited: number) =>
      invited > 0 ? `${count(active)} · ${count(invited)} invited` : count(active),
    actionsFor: (name: string) => `Actions for ${name}`,
    edit: "Edit",
    showPeople: "Erase a user …",
    suspend: "Suspend",
    reactivate: "Reactivate",
    empty: {
      title: "No organizations yet",
      text: "Each customer of the product is one. Create the first with its owner.",
    },
    noMatch: { title: "No organization matches", text: "Look for another name or address." },
    failed: "The organizations couldn't be loaded.",
    create: "Create organization",
  },
  create: {
    title: "Create organization",
    name: "Name",
    slug: "Address",
    slugHint: "Lower-case letters, digits and hyphens. People give it when they sign in.",
    profile: "Profile",
    plan: "Plan",
    owner: "First user",
    ownerHint: "Gets the highest role, and a link to set a password.",
    firstName: "First name",
    lastName: "Last name",
    email: "E-mail",
    submit: "Create organization",
    done: (name: string) => `Created ${name}`,
    link: {
      title: (name: string) => `${name} is there`,
      text: (until: string) =>
        `Hand this link to the first user: it sets their password, once, until ${until}.`,
      label: "Link to set the password",
      copy: "Copy link",
      copied: "Copied",
    },
  },
  edit: {
    title: (name: string) => `Edit ${name}`,
    contactUrl: "Contact link",
    contactHint: "Shown where the organization would need more than it is entitled to.",
    entitlements: "Entitlements",
    entitlementOf: (key: string) => (key === "multi-user" ? "Several users (Enterprise)" : key),
    seats: "Seats",
    seatsOf: (license: string, used: number) => `${license} (${count(used)} taken)`,
    unlimited: "Empty: unlimited",
    profileChange:
      "With another profile everybody gets another role. Choose what becomes of each one.",
    becomes: (role: string) => `${role} becomes`,
    submit: "Save changes",
    done: (name: string) => `Saved ${name}`,
  },
  suspend: {
    title: (name: string) => `Suspend ${name}?`,
    text: (name: string, users: number) =>
      `${counted(users, "user", "users")} of ${name} lose access at once, with every session, key and link. All data stays.`,
    confirm: (name: string) => `Suspend ${name}`,
    done: (name: string) => `Suspended ${name}`,
    undone: (name: string) => `Reactivated ${name}`,
  },
  erase: {
    title: (organization: string) => `Users of ${organization}`,
    text: "Erasing takes a user's data out for good; a pseudonym stays in the audit log.",
    search: { label: "Search users", placeholder: "Search name, e-mail …" },
    list: "Users",
    button: "Erase",
    nobody: "Nobody matches.",
    failed: "The users couldn't be loaded.",
    question: (name: string) => `Erase ${name}?`,
    consequence: (name: string, organization: string) =>
      `${name} loses access to ${organization} at once and all their data is erased. This cannot be undone.`,
    confirm: (name: string) => `Erase ${name}`,
    done: (name: string) => `Erased ${name}`,
  },
  report: {
    generated: (when: string) => `As of ${when}`,
    export: "Export CSV",
    exported: "Exported the report",
    table: "Report by organization",
    failed: "The report couldn't be made.",
    file: (day: string) => `system-report-${day}.csv`,
    organizations: "Organizations",
    organizationsBeneath: (suspended: number) =>
      suspended > 0 ? `${count(suspended)} suspended` : "None suspended",
    users: "Active users",
    usersBeneath: (suspended: number) => `${count(suspended)} suspended`,
    invited: "Pending invitations",
    invitedBeneath: (expired: number) => `${count(expired)} expired`,
    mfa: "MFA coverage",
    mfaBeneath: (enrolled: number, of: number) => `${count(enrolled)} of ${count(of)}`,
    dormant: "Dormant accounts",
    dormantBeneath: "Not active for 90 days",
    signIns: "Sign-ins",
    signInsBeneath: (refused: number) => `${count(refused)} refused, in 30 days`,
    percent,
    columns: {
      name: "Organization",
      active: "Active",
      suspended: "Suspended",
      invited: "Invited",
      mfa: "MFA",
      dormant: "Dormant",
      signIns: "Sign-ins",
      refused: "Refused",
    },
    number: count,
  },
};
