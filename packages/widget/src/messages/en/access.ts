/** Words for when there is nothing to show: no permission, no access, no connection. */
export const words = {
  ended: {
    title: "Your access has ended",
    text: "You are signed out here. Sign in again, or ask an administrator if you think this is a mistake.",
  },
  signedOut: {
    title: "Sign in to see people",
    text: "You aren't signed in here, or your session has run out.",
  },
  denied: {
    title: "Only administrators can manage people here",
    text: "Ask one of them if you need someone invited, changed or removed.",
    ask: "Ask an administrator if you need it.",
    you: (name: string, role: string, organization: string) =>
      `You're in ${organization} as ${name}, ${role}.`,
  },
  failed: { title: "People couldn't be loaded" },
  offline: "You're offline. What you see may be out of date.",
};
