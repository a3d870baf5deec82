import type { DeletionImpact, UsernameProblem } from "@usher/domain";
import type { Otherwise } from "../language.ts";
import { count, counted, list } from "./say.ts";

interface Noun {
  one: string;
  other: string;
}

export type Impact = Pick<DeletionImpact, "name" | "workspaces" | "groups" | "pendingInvitations">;

/** What a deletion takes with it, as the end of a sentence, or nothing. */
function leaves(impact: Impact, workspace: Noun): string {
  const parts = [
    ...(impact.workspaces ? [counted(impact.workspaces, workspace.one, workspace.other)] : []),
    ...(impact.groups ? [counted(impact.groups, "group", "groups")] : []),
  ];
  return parts.length ? ` and leaves ${list(parts)}` : "";
}

/** What happens on a deletion, by the word for a workspace. */
export const deletionText = (workspace: Noun) => (impact: Impact) => {
  const invitations = impact.pendingInvitations
    ? ` ${counted(impact.pendingInvitations, "invitation they sent stops", "invitations they sent stop")} working.`
    : "";
  return `${impact.name} loses access at once${leaves(impact, workspace)}.${invitations} This cannot be undone.`;
};

const usernameRule: Record<UsernameProblem, string> = {
  username_capitals: "Lower-case letters only.",
  username_characters: "Only letters a to z, digits, dot, underscore and hyphen.",
  username_start: "Begin with a letter or digit.",
  username_too_short: "At least 2 characters.",
  username_too_long: "At most 64 characters.",
};

/** Words of one person's drawer and dialogs. */
export const words = {
  tabs: { profile: "Profile", access: "Access", security: "Security", activity: "Activity" },
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
    about: "About",
    aboutHint: "Only administrators see it.",
    aboutLeft: (used: number, most: number) => `${count(used)} / ${count(most)}`,
    save: "Save profile",
    saved: (name: string) => `Saved ${name}'s profile`,
  },
  accessTab: {
    role: "Role",
    save: "Save role",
    saved: (name: string, role: string) => `${name} is now ${role}`,
    license: "License",
    noLicense: "None",
    noLicenseText: "Uses nothing that needs a license.",
    seatsLeft: (left: number | null) =>
      left === null
        ? "Unlimited seats"
        : left === 0
          ? "No seat left"
          : `${counted(left, "seat", "seats")} left`,
    saveLicense: "Save license",
    savedLicense: (name: string, license: string) => `${name} now has ${license}`,
    savedNoLicense: (name: string) => `${name} has no license now`,
    groups: "Groups",
    saveGroups: "Save groups",
    searchGroups: "Search groups",
    noGroups: "There are no groups yet.",
    savedGroups: (name: string) => `Saved ${name}'s groups`,
    workspaces: "Workspaces",
    saveWorkspaces: "Save workspaces",
    searchWorkspaces: "Search workspaces",
    noWorkspaces: "There are no workspaces yet.",
    savedWorkspaces: (name: string) => `Saved ${name}'s workspaces`,
    chosen: (n: number, of: number) => `${count(n)} of ${count(of)} chosen`,
    noneFound: (query: string) => `Nothing is called “${query}”.`,
    failed: "These couldn't be loaded.",
    limit: "Daily message limit",
    limitHint: "Counts the messages sent since midnight.",
    limitExempt: "The highest role has no limit.",
    limitNumber: "Messages a day",
    limitToday: (used: number) => `${counted(used, "message", "messages")} sent today.`,
    limitProblem: "Enter a whole number from 1 up.",
    saveLimit: "Save limit",
    savedLimit: (name: string, limit: number | null) =>
      limit === null
        ? `${name} has no message limit now`
        : `${name} may now send ${counted(limit, "message", "messages")} a day`,
  },
  manageRoles: {
    title: (name: string) => `Manage Roles for ${name}`,
    text: "What the roles allow adds up.",
    roles: "Roles",
    none: "Choose at least one role.",
    permissions: (n: number) => `Together: ${counted(n, "permission", "permissions")}`,
    nothing: "Together: no permission",
    save: "Save roles",
  },
  security: {
    mfa: "Second factor",
    mfaOn: "Set up",
    mfaOff: "Not set up",
    mfaText: "An authenticator app asks for a code at every sign-in.",
    resetMfa: "Reset MFA",
    sessions: "Sessions",
    signedIn: (n: number) =>
      n === 0 ? "Not signed in anywhere" : `Signed in on ${counted(n, "browser", "browsers")}`,
    sessionsText: "Signing out ends every session and every open panel.",
    signOut: "Sign out everywhere",
    password: "New password",
    passwordTitle: "Password",
    passwordHint: (least: number) =>
      `At least ${counted(least, "character", "characters")}. Hand it over by a safe way; it has to be changed at the first sign-in.`,
    mustChange:
      "This password was set by an administrator and has to be changed at the next sign-in.",
    savePassword: "Set password",
    savedPassword: (name: string) => `Set a new password for ${name}`,
  },
  resetMfa: {
    title: (name: string) => `Reset MFA for ${name}?`,
    text: (name: string) =>
      `${name}'s authenticator and recovery codes stop working, and they are signed out everywhere. They get a mail about it and can set up a new second factor at the next sign-in.`,
    confirm: "Reset MFA",
    done: (name: string) => `Reset MFA for ${name}`,
  },
  signOut: {
    title: (name: string) => `Sign ${name} out everywhere?`,
    titleYou: "Sign yourself out everywhere?",
    text: (name: string) =>
      `Every session of ${name} ends at once, on all devices. They can sign in again.`,
    textYou: "Every session of yours ends at once, this one too. You can sign in again.",
    confirm: "Sign out everywhere",
    done: (name: string) => `Signed ${name} out everywhere`,
  },
  add: {
    title: "Add User",
    username: "Username",
    usernameHint: "What they sign in with: lower-case letters, digits, dot, underscore and hyphen.",
    usernameRule,
    usernameFree: "This username is free.",
    password: "Password",
    passwordHint: "They have to change it at the first sign-in.",
    passwordShort: (least: number) => `At least ${counted(least, "character", "characters")}.`,
    noRole: "Choose a role.",
    advanced: "Advanced",
    more: "Name and e-mail",
    email: "E-mail",
    emailHint: "For a forgotten password.",
    submit: "Add User",
    done: (name: string) => `Added ${name}`,
  },
  passwordField: {
    levels: { weak: "Weak", fair: "Could be stronger", good: "Good", strong: "Strong" },
    generate: "Generate",
    copy: "Copy password",
    copied: "Copied",
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
  exportData: {
    under: (name: string) => `Exporting ${name}'s data …`,
    done: (name: string) => `Exported ${name}'s data`,
  },
  delete: {
    title: (name: string) => `Delete ${name}?`,
    weighing: "Looking up what goes with this account …",
    text: deletionText({ one: "workspace", other: "workspaces" }),
    unknown: "What goes with this account couldn't be looked up.",
    confirm: (name: string) => `Delete ${name}`,
    done: (name: string) => `Deleted ${name}`,
  },
};

export const otherwise: Otherwise<"user"> = {
  disable: {
    suspend: {
      title: (name) => `Disable ${name}?`,
      text: (name) =>
        `${name} is signed out at once and can't do anything here until you enable the account. All data stays.`,
      untilHint: "Left empty, it lasts until someone enables the account.",
      confirm: (name) => `Disable ${name}`,
      done: (name) => `Disabled ${name}`,
    },
    reactivate: { done: (name) => `Enabled ${name}` },
  },
  remove: {
    gone: { text: "This person was removed, or you can't see them any more." },
    delete: {
      title: (name) => `Remove ${name}?`,
      confirm: (name) => `Remove ${name}`,
      done: (name) => `Removed ${name}`,
    },
  },
  collection: {
    accessTab: {
      workspaces: "Collections",
      saveWorkspaces: "Save collections",
      searchWorkspaces: "Search collections",
      noWorkspaces: "There are no collections yet.",
      savedWorkspaces: (name) => `Saved ${name}'s collections`,
    },
    delete: { text: deletionText({ one: "collection", other: "collections" }) },
  },
  severalRoles: { accessTab: { role: "Roles", save: "Save roles" } },
};
