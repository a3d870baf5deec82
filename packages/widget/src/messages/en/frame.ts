/** Words of the frame around the panel and of the kit it is built from. */
export const words = {
  failed: {
    title: "This part of the page has stopped working",
    text: "Nothing you saved is lost. Try again, or reload the page.",
    retry: "Try again",
  },
  /** Some of the panel's code did not come. */
  missing: {
    title: "This part couldn't be loaded",
    text: "Check the connection and try again, or reload the page.",
  },
  /** The name of the ways between the panel's parts. */
  sections: "User management",
  kit: {
    close: "Close",
    dismiss: "Dismiss",
    notifications: "Notifications",
    showPassword: "Show password",
    hidePassword: "Hide password",
    clear: "Clear",
    remove: (what: string) => `Remove ${what}`,
  },
};
