import { list } from "./say.ts";

/** Words of Usher's own pages: where mailed and handed-out links lead, and what stands around them. */
export const words = {
  pages: "Pages",
  account: "Account",
  signOut: "Sign out",
  goToSignIn: "Go to sign-in",
  administration: "Administration",
  missing: {
    title: "There is no page here",
    body: "The address may be wrong or out of date.",
  },
  unreachable: {
    title: "The server can't be reached",
    body: "Check your connection and try again.",
  },
  join: (organization: string) => `Join ${organization}`,
  createAccount: "Create account",
  accept: {
    invitedBy: (name: string | null) =>
      name ? `${name} invited you. Set up your account.` : "You're invited. Set up your account.",
    joinsAs: (roles: readonly string[], license: string | null) =>
      license
        ? `You join as ${list(roles)}, with the license ${license}.`
        : `You join as ${list(roles)}.`,
    emailHint: "The address you were invited at.",
    incomplete: {
      title: "Open your invitation's link again",
      body: "This page needs the whole link from your mail. Open it there, or copy all of it.",
    },
    expired: {
      title: "This invitation has expired",
      body: "Ask the person who invited you to send a new one.",
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
    failed: "Your invitation couldn't be opened",
  },
  register: {
    body: (roles: readonly string[]) => `Create your account. You join as ${list(roles)}.`,
    /** `only` names the domains: `@acme.example, @acme.test`. */
    only: (only: string) => `Only addresses of ${only} can register.`,
    verifies: "You confirm it by a mail before you first sign in.",
    exists: {
      field: "This address has an account.",
      title: "You have an account already",
      body: "Sign in with your password; it is unchanged.",
    },
    inbox: {
      title: "Check your inbox",
      body: (email: string) =>
        `We sent a mail to ${email}. Open the link in it to confirm your address; then you can sign in.`,
      hint: "Nothing there after a few minutes? Look in the folder for spam.",
    },
    ends: {
      incomplete: {
        title: "Open your registration link again",
        body: "This page needs the whole link you were given. Copy all of it.",
      },
      expired: {
        title: "This registration link has expired",
        body: "Ask whoever gave it to you for a new one.",
      },
      usedUp: {
        title: "This registration link is used up",
        body: "As many people as it was made for have registered. Ask whoever gave it to you for a new one.",
      },
      revoked: {
        title: "This registration link was withdrawn",
        body: "Ask whoever gave it to you whether that was meant.",
      },
      authority: {
        title: "This registration link no longer counts",
        body: "Whoever made it can't let people in any more. Ask an administrator of your organization for a new one.",
      },
      entitlement: {
        title: "Nobody can register at the moment",
        body: "Several users are part of the Enterprise plan, which your organization doesn't have now. Ask whoever gave you the link.",
      },
      onboarding: {
        title: "Nobody registers by a link here any more",
        body: "Your organization adds people in another way now. Ask whoever gave you the link.",
      },
      seats: {
        title: "No seat is left",
        body: "Every license that the link could give you is taken. Ask whoever gave it to you; the link works again once a seat is free.",
      },
      suspended: {
        title: "This organization is suspended",
        body: "Nobody can register or sign in there. Ask whoever gave you the link.",
      },
      unknown: {
        title: "This link doesn't work",
        body: "It may be incomplete. Copy all of it, or ask whoever gave it to you for a new one.",
      },
    },
    failed: "Your registration link couldn't be opened",
  },
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
  confirmEmail: {
    title: "Confirm your e-mail",
    body: "One press, and your address is confirmed.",
    submit: "Confirm e-mail",
    toAccount: "Go to your account",
    verified: {
      title: "Your e-mail is confirmed",
      body: (email: string) => `${email} is yours. You can sign in now.`,
    },
    changed: {
      title: "Your e-mail is changed",
      body: (email: string) => `Sign in with ${email} from now on.`,
    },
    incomplete: {
      title: "Open your link again",
      body: "This page needs the whole link from your mail. Open it there, or copy all of it.",
    },
    ended: {
      title: "This link no longer works",
      body: "It has been used, a newer one was sent, or its time is over. Sign in to get a new one.",
    },
  },
};
