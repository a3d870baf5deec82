import type { Refusal } from "./refusal-codes.ts";
import { foldEmail } from "./users.ts";

/** Rule 7; the upper bound keeps hashing cheap to ask for. */
export const passwordLength = { minimum: 8, maximum: 256 } as const;

/** The minimum that an organization may ask for. */
export const passwordMinimumBounds = { lowest: 8, highest: 64 } as const;

/**
 * Why a password is refused for this person although its length is right, or null.
 * `isCommon` answers for a lower-cased password; the list is the server's.
 */
export function whyNotPassword(
  password: string,
  person: { email?: string | null | undefined; username?: string | null | undefined },
  isCommon: (lowerCased: string) => boolean,
  minimum: number = passwordLength.minimum,
): Refusal | null {
  // Every character counts as one, whatever it takes to store.
  if ([...password].length < minimum) return "password_too_short";
  const folded = foldEmail(password);
  if (isCommon(folded)) return "common_password";
  const email = person.email ? foldEmail(person.email) : null;
  const local = email?.split("@")[0];
  // A local part of one or two letters is in most passwords by chance.
  const own = [email, local && local.length > 2 ? local : null, person.username];
  return own.some((word) => word && folded.includes(word)) ? "personal_password" : null;
}
