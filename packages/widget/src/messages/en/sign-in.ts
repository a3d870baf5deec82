import { counted } from "./say.ts";

/** Words of the way in: signing in with its steps, and a forgotten password. */
export const words = {
  title: "Sign in",
  organization: "Organization",
  organizationHint: "Its short name, like acme. It stands in your invitation.",
  identifier: "E-mail or username",
  /** Where people sign in by only one of the two. */
  email: "E-mail",
  username: "Username",
  password: "Password",
  submit: "Sign in",
  forgot: "Forgot password?",
  help: "No account? Ask an administrator of your organization.",
  again: "Start again",
  notices: {
    accessEnded: {
      title: "You were signed out",
      body: "Your access was changed or ended. Sign in again, or ask an administrator.",
    },
    signedOut: { title: "You're signed out" },
    stepEnded: {
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
    label: "New password",
    hint: (minimum: number) =>
      `At least ${counted(minimum, "character", "characters")}. A few unrelated words work well.`,
    submit: "Change password",
  },
  setUp: {
    title: "Set up two-step sign-in",
    body: "Your organization requires a code from an app on your phone, besides your password.",
  },
  forgotten: {
    title: "Forgot your password?",
    body: "We mail you a link to set a new one.",
    submit: "Send link",
    back: "Back to sign-in",
    sentTitle: "Check your mail",
    sentBody:
      "If there is an account with this name, a link to set a new password is on its way. It works for one hour.",
    sentHelp:
      "Nothing there? Look in the spam folder, or ask an administrator. Accounts without an e-mail get no mail.",
  },
};
