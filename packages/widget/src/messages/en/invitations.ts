import type { InvitationAction, MailProblem } from "@usher/domain";
import { number, plural } from "../intl.ts";

const language = "en";
const counted = (n: number, one: string, other: string) =>
  `${number(language, n)} ${plural(language, n, { one, other })}`;
const invitationCount = (n: number) => counted(n, "invitation", "invitations");

const actions: Record<InvitationAction, string> = {
  copyLink: "Copy link",
  resend: "Resend",
  revoke: "Revoke",
};

const problems: Record<MailProblem, string> = {
  refused_connection: "The mail server refused the connection.",
  unknown_host: "The mail server's name is unknown.",
  timeout: "The mail server didn't answer in time.",
  unreachable: "The mail server can't be reached.",
  insecure: "The connection to the mail server is not secure.",
  login_refused: "The mail server refused the user name or password.",
  sender_refused: "The mail server refused the sender's address.",
  recipient_refused: "The mail server refused the address.",
  message_refused: "The mail server refused the message.",
  failed: "Something went wrong.",
};

/** Words of inviting, and of people who are invited. */
export const invitations = {
  invite: "Invite user",
  actions,
  reinvite: "Reinvite",
  expiresIn: (span: string) => `expires in ${span}`,
  mail: {
    queued: "Sending mail",
    sent: "Mail sent",
    failed: "Mail not delivered",
    problems,
    failedTitle: "The mail couldn't be sent",
    failedText: (problem: string) => `${problem} Check the mail settings. The link can be copied.`,
    failedAgain: "The mail is tried again by itself.",
    failedToast: (email: string, problem: string) =>
      `The mail to ${email} couldn't be sent. ${problem} Check the mail settings; the link can be copied.`,
  },
  form: {
    title: "Invite people",
    emails: "E-mail addresses",
    emailsHint: "Paste a list, or separate addresses with a comma, a space or Enter.",
    emailsPlaceholder: "name@example.com",
    emailsNone: "Add at least one address.",
    emailsMany: (most: number) => `At most ${number(language, most)} addresses at a time.`,
    role: "Role",
    rolesNone: "Choose a role.",
    noRole: "There is no role you may give.",
    license: "License",
    seatsLeft: (left: number | null) =>
      left === null ? "Unlimited seats" : `${counted(left, "seat", "seats")} left`,
    seatsNone: "No seat left",
    short: (license: string, left: number) =>
      `${license} has ${counted(left, "seat", "seats")} left`,
    shortText: (without: number) =>
      without === 1
        ? "The last address won't be invited."
        : `The last ${number(language, without)} addresses won't be invited.`,
    noLicense: "You can't invite anyone",
    noLicenseText: "Everyone needs a license here, and your role can't give one.",
    groups: "Groups",
    searchGroups: "Search groups",
    workspaces: "Workspaces",
    searchWorkspaces: "Search workspaces",
    chosen: (what: string, n: number) => `${what} (${number(language, n)})`,
    noneFound: (query: string) => `Nothing is called “${query}”.`,
    note: "Note",
    noteHint: "Stands in the mail, in your words.",
    send: (n: number) => (n <= 1 ? "Send invitation" : `Send ${invitationCount(n)}`),
  },
  outcome: {
    title: (invited: number, refused: number) =>
      refused === 0
        ? `${invitationCount(invited)} on the way`
        : `${number(language, invited)} invited, ${number(language, refused)} not`,
    invited: "Invited",
    invitedNoMail: (problem: string) =>
      `Invited, but the mail couldn't be sent: ${problem} Check the mail settings. The link can be copied.`,
    again: "Invite more people",
  },
  details: {
    role: "Role",
    license: "License",
    groups: "Groups",
    workspaces: "Workspaces",
    invitedBy: "Invited by",
    nobody: "Someone who is no longer here",
    sent: "Invited",
    expires: "Link ends",
    expired: "Link ended",
    mail: "Mail",
  },
  gone: {
    title: "No longer open",
    text: "This invitation was accepted or revoked.",
  },
  copied: (email: string) => `Copied the invitation link for ${email}`,
  resent: (email: string) => `New invitation for ${email} on its way`,
  link: {
    title: (email: string) => `Link for ${email}`,
    label: "Invitation link",
    text: (when: string) =>
      `Whoever opens it can join as this person. It works once, until ${when}.`,
    copy: "Copy link",
    copied: "Copied",
  },
  revoke: {
    title: (email: string) => `Revoke the invitation for ${email}?`,
    text: (email: string) =>
      `The link sent to ${email} stops working at once. You can invite them again.`,
    confirm: "Revoke invitation",
    done: (email: string) => `Revoked the invitation for ${email}`,
  },
};
