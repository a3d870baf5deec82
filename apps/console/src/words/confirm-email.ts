/** What the page says where a mailed link to confirm an address leads. */
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
