/** Buttons, problems and questions of every form and dialog. */
export const words = {
  cancel: "Cancel",
  close: "Close",
  done: "Done",
  retry: "Retry",
  undo: "Undo",
  loadMore: "Load more",
  loading: "Loading",
  optional: "Optional",
  failed: "That didn't work. Try again.",
  unreachable: "Usher can't be reached. Check the connection and try again.",
  /** The host stopped an action without saying why. */
  cancelled: "This was stopped before anything happened.",
  /** Before an action for which the host asks who it is. */
  stepUp: {
    title: "Confirm that it is you",
    confirm: "Continue",
    failed: "That could not be confirmed. Try again.",
  },
  /** The host's page could not say who is looking. */
  noToken: "This page couldn't find out who you are. Reload it, or sign in again.",
  leave: {
    title: "Leave without saving?",
    text: "Your changes here aren't saved yet.",
    discard: "Discard changes",
    stay: "Keep editing",
  },
  problems: {
    required: "This is required.",
    email: "Enter a whole e-mail address, like name@example.com.",
    tooLong: "This is too long.",
    invalid: "Check this field.",
    number: "Enter a number.",
  },
};
