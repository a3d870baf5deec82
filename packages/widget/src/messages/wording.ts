import type { Switches } from "@usher/domain";
import type { Messages } from "./en.ts";

/** Some words of a dictionary, in its shape. */
export type Wording<Words = Messages> = {
  [Key in keyof Words]?: Words[Key] extends (...args: never[]) => unknown
    ? Words[Key]
    : Words[Key] extends object
      ? Wording<Words[Key]>
      : Words[Key];
};

/** The other words for what a profile calls otherwise. A dictionary says all of it in its usual ones. */
export interface Wordings {
  disable: Wording;
  remove: Wording;
  collection: Wording;
  plusInvite: Wording;
  /** For people who hold several roles at once. */
  severalRoles: Wording;
}

/** The dictionary as one organization speaks. */
export function wordsFor(
  usual: Messages,
  wordings: Wordings,
  { words, severalRoles }: Pick<Switches, "words" | "severalRoles">,
): Messages {
  const chosen = [
    words.status === "disable" && wordings.disable,
    words.deletion === "remove" && wordings.remove,
    words.workspace === "collection" && wordings.collection,
    words.invite === "plus-invite" && wordings.plusInvite,
    severalRoles && wordings.severalRoles,
  ];
  return chosen.reduce<Messages>((now, wording) => (wording ? over(now, wording) : now), usual);
}

function over<Words extends object>(usual: Words, wording: Wording<Words>): Words {
  const merged = { ...usual } as Record<string, unknown>;
  for (const [key, said] of Object.entries(wording)) {
    const before = merged[key];
    merged[key] = isWords(before) && isWords(said) ? over(before, said) : said;
  }
  return merged as Words;
}

function isWords(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
