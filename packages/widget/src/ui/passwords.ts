export const passwordLevels = ["weak", "fair", "good", "strong"] as const;

export type PasswordLevel = (typeof passwordLevels)[number];

/** The least bits of guessing for fair, good and strong. */
const thresholds = [40, 60, 80] as const;

/**
 * A hint while one types, by length and variety alone. It knows no dictionary: whether a password
 * may be used is the server's to say.
 */
export function passwordLevel(password: string): PasswordLevel {
  const bits = countedLength(password) * Math.log2(alphabetSize(password));
  const reached = thresholds.filter((least) => bits >= least).length;
  return passwordLevels[reached] ?? "weak";
}

/** Characters that follow from the one before (the same, or next to it as in `abc` and `321`) count a fifth. */
function countedLength(password: string): number {
  const codes = Array.from(password, (character) => character.codePointAt(0) ?? 0);
  return codes.reduce((sum, code, index) => {
    const step = index === 0 ? Number.NaN : Math.abs(code - (codes[index - 1] ?? 0));
    return sum + (step <= 1 ? 0.2 : 1);
  }, 0);
}

/** How many characters there are of the kinds used; few different ones promise no wide choice. */
function alphabetSize(password: string): number {
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/[0-9]/, 10],
    [/[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]/, 33],
    [/[^\u0020-\u007e]/, 100],
  ];
  const all = kinds.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0);
  return Math.max(1, Math.min(all, new Set(password).size ** 2));
}

/** Letters and digits that are not taken for one another: no l, I, 1, O, o or 0. */
const alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

const groups = 4;
const groupLength = 5;

/** Four groups of five random characters: 116 bits, and readable over the phone. */
export function generatePassword(): string {
  return Array.from({ length: groups }, () => randomText(groupLength)).join("-");
}

/** Bytes past the last whole multiple of the alphabet are thrown away, so each character is as likely. */
function randomText(length: number): string {
  const limit = 256 - (256 % alphabet.length);
  let text = "";
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}
