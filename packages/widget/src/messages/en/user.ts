import { list, number, plural } from "../intl.ts";

const language = "en";
const counted = (n: number, one: string, other: string) =>
  `${number(language, n)} ${plural(language, n, { one, other })}`;

/** What a deletion takes with it, as the end of a sentence, or nothing. */
function leaves(impact: { workspaces: number; groups: number }): string {
  const parts = [
    ...(impact.workspaces ? [counted(impact.workspaces, "workspace", "workspaces")] : []),
    ...(impact.groups ? [counted(impact.groups, "group", "groups")] : []),
  ];
  return parts.length ? ` and leaves ${list(language, parts)}` : "";
}

/** Words of one person's drawer and dialogs. */
export const user = {
  tabs: { profile: "Profile", access: "Access", activity: "Activity" },
  joined: "Joined",
  lastActive: "Last active",
  neverActive: "Never signed in",
  gone: {
    title: "No longer here",
    text: "This person was deleted, or you can't see them any more.",
  },
  profile: {
    firstName: "First name",
    lastName: "Last name",
    email: "E-mail",
    emailFixed: "Only the person can change this, by confirming a mail to the new address.",
    username: "Username",
    save: "Save profile",
    saved: (name: string) => `Saved ${name}'s profile`,
  },
  accessTab: {
    role: "Role",
    save: "Save role",
    saved: (name: string, role: string) => `${name} is now ${role}`,
  },
  suspend: {
    title: (name: string) => `Suspend ${name}?`,
    text: (name: string) =>
      `${name} is signed out at once and can't sign in until you reactivate the account. All data stays.`,
    reason: "Reason",
    reasonHint: "Administrators see it. It is kept in the activity.",
    until: "Ends on",
    untilHint: "Left empty, it lasts until someone reactivates the account.",
    untilPast: "Choose a day after today.",
    confirm: (name: string) => `Suspend ${name}`,
    done: (name: string) => `Suspended ${name}`,
  },
  reactivate: { done: (name: string) => `Reactivated ${name}` },
  delete: {
    title: (name: string) => `Delete ${name}?`,
    weighing: "Looking up what goes with this account …",
    text: (impact: {
      name: string;
      workspaces: number;
      groups: number;
      pendingInvitations: number;
    }) => {
      const invitations = impact.pendingInvitations
        ? ` ${counted(impact.pendingInvitations, "invitation they sent stops", "invitations they sent stop")} working.`
        : "";
      return `${impact.name} loses access at once${leaves(impact)}.${invitations} This cannot be undone.`;
    },
    unknown: "What goes with this account couldn't be looked up.",
    confirm: (name: string) => `Delete ${name}`,
    done: (name: string) => `Deleted ${name}`,
  },
};
