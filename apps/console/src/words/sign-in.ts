/** Words of the ways in: signing in with its steps, and a forgotten password. */
export const signInWords = {
  title: "Sign in",
  go: "Go to sign-in",
  organization: "Organization",
  organizationHint: "Its short name, like acme. It stands in your invitation.",
  identifier: "E-mail or username",
  password: "Password",
  submit: "Sign in",
  forgot: "Forgot password?",
  help: "No account? Ask an administrator of your organization.",
  again: "Start again",
  notices: {
    "access-ended": {
      title: "You were signed out",
      body: "Your access was changed or ended. Sign in again, or ask an administrator.",
    },
    "signed-out": { title: "You're signed out", body: undefined },
    "step-ended": {
      title: "This sign-in has ended",
      body: "It took longer than 5 minutes, or had too many tries. Start again.",
    },
  },
  code: {
    title: "Enter your code",
    body: "Open your authenticator app and enter the 6 digits it shows.",
    label: "Code",
    submit: "Continue",
    toRecovery: "Use a recovery code",
    recoveryTitle: "Enter a recovery code",
    recoveryBody: "One of the ten you saved when you set up two-step sign-in. Each works once.",
    recoveryLabel: "Recovery code",
    toApp: "Use your authenticator app",
    help: "Neither at hand? Ask an administrator of your organization to reset your second factor.",
  },
  newPassword: {
    title: "Choose your own password",
    body: "An administrator set the one you used just now. From now on only you know it.",
    submit: "Change password",
  },
  setUp: {
    title: "Set up two-step sign-in",
    body: "Your organization requires a code from an app on your phone, besides your password.",
    submit: "Turn on",
    done: "Continue",
  },
};

export const forgotWords = {
  title: "Forgot your password?",
  body: "We mail you a link to set a new one.",
  submit: "Send link",
  back: "Back to sign-in",
  sent: {
    title: "Check your mail",
    body: "If there is an account with this name, a link to set a new password is on its way. It works for one hour.",
    help: "Nothing there? Look in the spam folder, or ask an administrator. Accounts without an e-mail get no mail.",
  },
};

export const confirmEmailWords = {
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
};
