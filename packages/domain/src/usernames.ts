export const usernameLength = { minimum: 2, maximum: 64 } as const;

/**
 * What can be wrong with a username, and how to mend it (rule 6). Capitals are refused, not lowered: the
 * name that was typed is the name that is told to the person.
 */
export const usernameProblems = {
  username_capitals: "Lower-case letters only.",
  username_characters: "Only letters a to z, digits, dots, underscores and hyphens.",
  username_start: "Start with a letter or a digit.",
  username_too_short: `At least ${usernameLength.minimum} characters.`,
  username_too_long: `At most ${usernameLength.maximum} characters.`,
} as const;

export type UsernameProblem = keyof typeof usernameProblems;

/** Which part of rule 6 this breaks, or null. What stands first is what a person mends first. */
export function whyNotUsername(username: string): UsernameProblem | null {
  if (/\p{Lu}/u.test(username)) return "username_capitals";
  if (/[^a-z0-9._-]/.test(username)) return "username_characters";
  if (/^[._-]/.test(username)) return "username_start";
  if (username.length < usernameLength.minimum) return "username_too_short";
  return username.length > usernameLength.maximum ? "username_too_long" : null;
}

/** The answer of `users.checkUsername`. */
export interface UsernameCheck {
  available: boolean;
  /** Null when it may be had; now, that is: whoever saves first has it. */
  problem: UsernameProblem | "username_taken" | null;
}
