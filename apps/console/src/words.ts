const and = new Intl.ListFormat("en");

/** Everything the console says, in one place, to be translated as one. */
export const words = {
  /** Stands where no organization is known yet. */
  product: "Usher",
  pages: "Pages",
  retry: "Try again",
  signOut: "Sign out",
  names: { first: "First name", last: "Last name" },
  passwords: {
    choose: "Password",
    next: "New password",
    hint: (minimum: number) => `At least ${minimum} characters. A few unrelated words work well.`,
  },
  signIn: {
    title: "Sign in",
    go: "Go to sign-in",
    organization: "Organization",
    organizationHint: "Its short name, like acme. It stands in your invitation.",
    identifier: "E-mail or username",
    password: "Password",
    submit: "Sign in",
    help: "No account, or a forgotten password? Ask an administrator of your organization.",
    notices: {
      "access-ended": {
        title: "You were signed out",
        body: "Your access was changed or ended. Sign in again, or ask an administrator.",
      },
      "signed-out": { title: "You're signed out", body: undefined },
      "password-set": { title: "Your password is set", body: "Sign in with it now." },
    },
  },
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
      body: "It has been used, or its time is over. Sign in, or ask an administrator for a new one.",
    },
  },
  account: {
    title: "Account",
    details: { submit: "Save", saved: "Saved your details" },
    password: {
      title: "Password",
      current: "Current password",
      submit: "Change password",
      changed: "Changed your password",
    },
  },
  users: { title: "Users" },
  missing: { title: "There is no page here", body: "The address may be wrong or out of date." },
  unreachable: {
    title: "The server can't be reached",
    body: "Check your connection and try again.",
  },
};
