import type { InvitationAction, MailProblem } from "@usher/domain";
import type { Otherwise } from "../language.ts";
import { count, counted } from "./say.ts";

const invitationCount = (n: number) => counted(n, "invitation", "invitations");

const actions: Record<InvitationAction, string> = {
  copyLink: "Copy link",
  resend: "Resend",
  revoke: "Revoke",
};

const problems: Record<MailProblem, string> = {
  refused_connection: "The mail server can't be reached: it refused the connection.",
  unknown_host: "The mail server can't be reached: its name is unknown.",
  timeout: "The mail server can't be reached: it didn't answer in time.",
  unreachable: "The mail server can't be reached.",
  insecure: "The connection to the mail server is not secure.",
  login_refused: "The mail server refused the user name or password.",
  sender_refused: "The mail server refused the sender's address.",
  recipient_refused: "The mail server refused the address.",
  message_refused: "The mail server refused the message.",
  failed: "Something went wrong.",
};

/** Words of inviting, and of people who are invited. */
export const words = {
  actions,
  reinvite: "Reinvite",
  mail: {
    sent: "Mail sent",
    problems,
    failedTitle: "The mail couldn't be sent",
    failedText: (problem: string) => `${problem} Check the mail settings. The link can be copied.`,
    failedAgain: "The mail is tried again by itself.",
    failedToast: (email: string, problem: string) =>
      `The mail to ${email} couldn't be sent. ${problem} Check the mail settings. The link can be copied.`,
    severalFailed: (n: number, problem: string) =>
      `${counted(n, "mail", "mails")} couldn't be sent. ${problem} Check the mail settings. The links can be copied.`,
  },
  form: {
    title: "Invite people",
    emails: "E-mail addresses",
    emailsHint: "Paste a list, or separate addresses with a comma, a space or Enter.",
    emailsPlaceholder: "name@example.com",
    emailsNone: "Add at least one address.",
    emailsMany: (most: number) => `At most ${count(most)} addresses at a time.`,
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
        : `The last ${count(without)} addresses won't be invited.`,
    noLicense: "You can't invite anyone",
    noLicenseText: "Everyone needs a license here, and your role can't give one.",
    groups: "Groups",
    searchGroups: "Search groups",
    workspaces: "Workspaces",
    searchWorkspaces: "Search workspaces",
    chosen: (what: string, n: number) => `${what} (${count(n)})`,
    noneFound: (query: string) => `Nothing is called “${query}”.`,
    note: "Note",
    noteHint: "Stands in the mail, in your words.",
    send: (n: number) => (n <= 1 ? "Send invitation" : `Send ${invitationCount(n)}`),
  },
  outcome: {
    title: (invited: number, refused: number) =>
      refused === 0
        ? `${invitationCount(invited)} on the way`
        : `${count(invited)} invited, ${count(refused)} not`,
    invited: "Invited",
    invitedNoMail: (problem: string) =>
      `Invited, but the mail couldn't be sent. ${problem} Check the mail settings. The link can be copied.`,
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

export const otherwise: Otherwise<"invitations"> = {
  plusInvite: { form: { send: (n) => (n <= 1 ? "SEND" : `SEND ${count(n)}`) } },
  severalRoles: { form: { role: "Roles" }, details: { role: "Roles" } },
};
