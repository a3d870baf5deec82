import type { Refusal } from "./refusal-codes.ts";
import { foldEmail } from "./users.ts";

/** Rule 7; the upper bound keeps hashing cheap to ask for. */
export const passwordLength = { minimum: 8, maximum: 256 } as const;

/** The minimum that an organization may ask for. */
export const passwordMinimumBounds = { lowest: 8, highest: 64 } as const;

/** What an organization asks of passwords, and what strangers would try first there. */
interface PasswordPlace {
  minimum?: number;
  /** The organization's name and address. */
  names?: readonly string[];
}

/** Tried first everywhere, since everybody knows what this is. */
const ownName = "usher";

/** Names and the words in them, the longest first; shorter ones are in most passwords by chance. */
function wordsOf(names: readonly string[]): string[] {
  const folded = [ownName, ...names].map(foldEmail);
  const parts = folded.flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)]);
  return parts.filter((word) => word.length > 3).sort((a, b) => b.length - a.length);
}

/**
 * Why a password is refused for this person although its length is right, or null. Names of the place count for
 * nothing: without them it has to be long enough still, and no common one. `isCommon` answers for a lower-cased
 * password; the list is the server's.
 */
export function whyNotPassword(
  password: string,
  person: { email?: string | null | undefined; username?: string | null | undefined },
  isCommon: (lowerCased: string) => boolean,
  { minimum = passwordLength.minimum, names = [] }: PasswordPlace = {},
): Refusal | null {
  // Every character counts as one, whatever it takes to store.
  if ([...password].length < minimum) return "password_too_short";
  const folded = foldEmail(password);
  const rest = wordsOf(names).reduce((text, word) => text.replaceAll(word, ""), folded);
  const isShort = rest !== folded && [...rest].length < passwordLength.minimum;
  if (isCommon(folded) || isCommon(rest) || isShort) return "common_password";
  const email = person.email ? foldEmail(person.email) : null;
  const local = email?.split("@")[0];
  // A local part of one or two letters is in most passwords by chance.
  const own = [email, local && local.length > 2 ? local : null, person.username];
  return own.some((word) => word && folded.includes(word)) ? "personal_password" : null;
}
