import type { InvitationAction } from "@usher/domain";
import { number, plural } from "../intl.ts";

const language = "en";
const invitationCount = (n: number) =>
  `${number(language, n)} ${plural(language, n, { one: "invitation", other: "invitations" })}`;

const actions: Record<InvitationAction, string> = {
  copyLink: "Copy link",
  resend: "Resend",
  revoke: "Revoke",
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
    failedText:
      "It is tried again by itself. You can also resend it, or copy the link and send it yourself.",
  },
  form: {
    title: "Invite people",
    emails: "E-mail addresses",
    emailsHint: "Paste a list, or separate addresses with a comma, a space or Enter.",
    emailsPlaceholder: "name@example.com",
    emailsNone: "Add at least one address.",
    emailsMany: (most: number) => `At most ${number(language, most)} addresses at a time.`,
    role: "Role",
    noRole: "There is no role you may give.",
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
    again: "Invite more people",
  },
  details: {
    role: "Role",
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
