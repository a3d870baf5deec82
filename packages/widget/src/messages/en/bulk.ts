import type { BulkAction } from "@usher/domain";
import type { Otherwise } from "../language.ts";
import { count, counted, list, people, plural } from "./say.ts";

const invited = (n: number) => counted(n, "invitation", "invitations");

interface Verb {
  /** On its own, as a button that opens the dialog. */
  label: string;
  /** Before the number: `Suspend`, `Suspending`, `Suspended`. */
  ask: string;
  doing: string;
  done: string;
  /** After the number. */
  end?: string;
}

/** What is said of one deed to many: before, meanwhile and afterwards. */
export function deedWords({ label, ask, doing, done, end = "" }: Verb, noun = people) {
  return {
    label,
    title: (n: number) => `${ask} ${noun(n)}${end}?`,
    confirm: (n: number) => `${ask} ${noun(n)}${end}`,
    doing: (n: number) => `${doing} ${noun(n)}${end}`,
    done: (n: number, of: number) =>
      `${done} ${n === of ? noun(n) : `${count(n)} of ${noun(of)}`}${end}`,
  };
}

const deeds: Record<BulkAction, ReturnType<typeof deedWords>> = {
  assignRoles: deedWords({
    ...{ label: "Change role", ask: "Change the role of" },
    ...{ doing: "Changing the role of", done: "Changed the role of" },
  }),
  assignLicense: deedWords({
    ...{ label: "Change license", ask: "Change the license of" },
    ...{ doing: "Changing the license of", done: "Changed the license of" },
  }),
  addToGroups: deedWords({
    ...{ label: "Add to groups", ask: "Add", doing: "Adding", done: "Added", end: " to groups" },
  }),
  removeFromGroups: deedWords({
    ...{ label: "Remove from groups", ask: "Take", doing: "Taking", done: "Took" },
    end: " out of groups",
  }),
  suspend: deedWords({
    ...{ label: "Suspend", ask: "Suspend", doing: "Suspending", done: "Suspended" },
  }),
  reactivate: deedWords({
    ...{ label: "Reactivate", ask: "Reactivate", doing: "Reactivating", done: "Reactivated" },
  }),
  delete: deedWords({ label: "Delete", ask: "Delete", doing: "Deleting", done: "Deleted" }),
  resendInvitation: deedWords(
    { label: "Resend invitations", ask: "Resend", doing: "Resending", done: "Resent" },
    invited,
  ),
  revokeInvitation: deedWords(
    { label: "Revoke invitations", ask: "Revoke", doing: "Revoking", done: "Revoked" },
    invited,
  ),
  invite: deedWords(
    { label: "Import from CSV", ask: "Send", doing: "Sending", done: "Sent" },
    invited,
  ),
};

/** What a deletion of several takes with it, by the word for a workspace. */
export const bulkDeletionText =
  (one: string, other: string) =>
  ({ workspaces, groups }: { workspaces: number; groups: number }) => {
    const parts = [
      ...(workspaces ? [counted(workspaces, one, other)] : []),
      ...(groups ? [counted(groups, "group", "groups")] : []),
    ];
    const leave = parts.length ? ` and leave ${list(parts)}` : "";
    return `They lose access at once${leave}. This cannot be undone.`;
  };

/** Words of what is done to many at once. */
export const words = {
  deeds,
  bar: {
    label: "Selected people",
    selected: (n: number) => `${count(n)} selected`,
    all: (n: number, capped: boolean) =>
      capped ? `All that match: more than ${count(n)}` : `All ${count(n)} that match`,
    selectAll: (n: number, capped: boolean) =>
      capped ? "Select all that match" : `Select all ${count(n)} that match`,
    actions: "Actions",
    more: "More actions",
    clear: "Clear",
  },
  texts: {
    suspend:
      "They are signed out at once and can't sign in until somebody reactivates them. All data stays.",
    reactivate: "They can sign in again at once.",
    resendInvitation: "Each gets the mail once more. Those that have expired get a new link.",
    revokeInvitation: "Their links stop working at once.",
  },
  deletion: bulkDeletionText("workspace", "workspaces"),
  fields: {
    role: "New role",
    license: "New license",
    groups: "Groups",
  },
  preview: {
    looking: "Looking up to whom this can be done …",
    all: (n: number) => (n === 1 ? "It can be done." : `It can be done to all ${count(n)}.`),
    some: (n: number, of: number) => `It can be done to ${count(n)} of ${count(of)}.`,
    none: "It can be done to none of them.",
    refused: (n: number) => `${count(n)} left out`,
    names: (names: readonly string[], more: number) =>
      list([...names, ...(more > 0 ? [`${count(more)} more`] : [])]),
    seats: (needed: number, left: number | null) =>
      left === null
        ? `This takes ${counted(needed, "seat", "seats")}.`
        : `This takes ${counted(needed, "seat", "seats")}, and ${count(left)} ${plural(left, { one: "is", other: "are" })} left.`,
    failed: "It couldn't be looked up to whom this can be done.",
  },
  progress: {
    numbers: (n: number, of: number) => `${count(n)} of ${count(of)}`,
    tally: (done: number, refused: number) => `${count(done)} done · ${count(refused)} refused`,
    goesOn: "You can close this: it goes on without you.",
    waiting: "It begins in a moment.",
    stop: "Stop",
    stopped: (n: number, of: number) => `Stopped after ${count(n)} of ${count(of)}`,
    stoppedText: "What was done stays done.",
    outcomes: "Outcomes",
    refusedTab: (n: number) => `Refused ${count(n)}`,
    doneTab: (n: number) => `Done ${count(n)}`,
    download: "Download as CSV",
    file: "outcomes.csv",
    outcomesFailed: "The outcomes couldn't be loaded.",
    show: "Show",
    by: (name: string) => `by ${name}`,
  },
  export: {
    label: "Export as CSV",
    file: "people.csv",
    under: (n: number) => `Exporting people … ${count(n)}`,
    done: (n: number) => `Exported ${people(n)}`,
  },
  import: {
    title: "Invite people from a CSV file",
    text: "One person a line. The first line may name the columns.",
    choose: "Choose a file",
    drop: "or drop it here",
    template: "Download a template",
    templateFile: "invitations.csv",
    reading: "Reading the file …",
    unreadable: "This file couldn't be read as CSV.",
    empty: "There is nobody in this file.",
    tooMany: (most: number) => `A file may have at most ${count(most)} lines.`,
    tooBig: "A file may have at most 20 MB.",
    columns: "Columns",
    noColumn: "Not in the file",
    column: (n: number) => `Column ${count(n)}`,
    fields: {
      email: "E-mail",
      roles: "Role",
      licenseType: "License",
      groups: "Groups",
      note: "Note",
    },
    usualRole: "Role for lines without one",
    usualLicense: "License for lines without one",
    nothing: "None",
    checking: (n: number, of: number) => `Checked ${count(n)} of ${count(of)}`,
    checkingLabel: "Checking the lines",
    ready: (n: number, of: number) =>
      n === of
        ? `All ${count(n)} lines can be sent.`
        : `${count(n)} of ${count(of)} lines can be sent.`,
    noneReady: "No line can be sent as it is.",
    left: (n: number) => `${counted(n, "line has", "lines have")} a problem and will be left out:`,
    more: (n: number) => `${counted(n, "more line", "more lines")} with a problem`,
    line: (n: number) => `Line ${count(n)}`,
    unknown: {
      unknown_role: (word: string) => `There is no role “${word}”.`,
      unknown_license: (word: string) => `There is no license “${word}”.`,
      unknown_group: (word: string) => `There is no group “${word}”.`,
    },
    seatsShort: (license: string, needed: number, left: number) =>
      `${license}: the file takes ${counted(needed, "seat", "seats")}, and ${count(left)} ${plural(left, { one: "is", other: "are" })} left. The last lines will be refused.`,
    problems: "Download these lines",
    problemsFile: "lines-with-problems.csv",
    problemColumn: "Problem",
    other: "Choose another file",
    send: (n: number) => `Send ${invited(n)}`,
    sending: (n: number, of: number) => `Handed over ${count(n)} of ${count(of)}`,
    sendingLabel: "Handing over the lines",
    failed: "The lines couldn't be checked.",
  },
};

export const otherwise: Otherwise<"bulk"> = {
  disable: {
    deeds: {
      suspend: deedWords({
        ...{ label: "Disable", ask: "Disable", doing: "Disabling", done: "Disabled" },
      }),
      reactivate: deedWords({
        ...{ label: "Enable", ask: "Enable", doing: "Enabling", done: "Enabled" },
      }),
    },
    texts: {
      suspend:
        "They are signed out at once and can't do anything here until somebody enables them. All data stays.",
    },
  },
  remove: {
    deeds: {
      delete: deedWords({
        ...{ label: "Remove", ask: "Remove", doing: "Removing", done: "Removed" },
      }),
    },
  },
  collection: { deletion: bulkDeletionText("collection", "collections") },
  severalRoles: {
    deeds: {
      assignRoles: deedWords({
        ...{ label: "Manage Roles", ask: "Change the roles of" },
        ...{ doing: "Changing the roles of", done: "Changed the roles of" },
      }),
    },
    fields: { role: "New roles" },
    import: { fields: { roles: "Roles" }, usualRole: "Role for lines without one" },
  },
};
