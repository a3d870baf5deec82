import { confirmEmailWords } from "./words/confirm-email.ts";
import { registerWords } from "./words/register.ts";

const and = new Intl.ListFormat("en");

/** What the console says beside what the panel's own parts do (signing in, one's account). */
export const words = {
  /** Stands where no organization is known yet. */
  product: "Usher",
  pages: "Pages",
  retry: "Try again",
  signOut: "Sign out",
  account: "Account",
  goToSignIn: "Go to sign-in",
  passwords: {
    choose: "Password",
    next: "New password",
    hint: (minimum: number) => `At least ${minimum} characters. A few unrelated words work well.`,
  },
  confirmEmail: confirmEmailWords,
  accept: {
    title: (organization: string) => `Join ${organization}`,
    invitedBy: (name: string | null) =>
      name ? `${name} invited you. Set up your account.` : "You're invited. Set up your account.",
    joinsAs: (roles: readonly string[], license: string | null) => {
      const as = roles.length > 0 ? ` as ${and.format(roles)}` : "";
      return `You join${as}${license ? `, with the license ${license}` : ""}.`;
    },
    email: "E-mail",
    emailHint: "The address you were invited at.",
    submit: "Create account",
    incomplete: {
      title: "Open your invitation's link again",
      body: "This page needs the whole link from your mail. Open it there, or copy all of it.",
    },
    expired: {
      title: "This invitation has expired",
      body: "Invitations work for 7 days. Ask the person who invited you to send a new one.",
    },
    revoked: {
      title: "This invitation was withdrawn",
      body: "Ask the person who invited you whether that was meant.",
    },
    used: {
      title: "This invitation has been used",
      body: "If it was you, sign in with your e-mail and the password you chose.",
    },
    unknown: {
      title: "This link doesn't work",
      body: "It may be incomplete, or a newer one was sent. Use the latest mail, or ask for a new invitation.",
    },
    failed: { title: "Your invitation couldn't be opened" },
  },
  register: registerWords,
  setPassword: {
    title: "Set your password",
    body: "You use it to sign in from now on.",
    submit: "Set password",
    incomplete: {
      title: "Open your link again",
      body: "This page needs the whole link you were given. Copy all of it.",
    },
    ended: {
      title: "This link no longer works",
      body: "It has been used, or its time is over. Sign in, or ask for a new one there.",
    },
  },
  users: { title: "Users", organizations: "Organizations", other: "Administration" },
  missing: { title: "There is no page here", body: "The address may be wrong or out of date." },
  unreachable: {
    title: "The server can't be reached",
    body: "Check your connection and try again.",
  },
};
