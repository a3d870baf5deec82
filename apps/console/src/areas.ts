/** What these pages speak with; loaded before any of them is shown. */
export const areas = [
  "account",
  "console",
  "forms",
  "frame",
  "names",
  "refusals",
  "sections",
  "signIn",
] as const;
