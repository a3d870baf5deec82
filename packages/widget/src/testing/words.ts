import type { Switches } from "@usher/domain";
import { loadWords, messagesIn } from "../messages/dictionary.ts";
import { en as english } from "../messages/en.ts";
import type { Language, Messages } from "../messages/language.ts";
import { turnsOf } from "../messages/turns.ts";

await loadWords(english);

/** The dictionary's usual words, all of them. */
export const en: Messages = messagesIn(english, { turns: [], host: {} });

/** The dictionary as an organization with these switches speaks. */
export function wordsOf(switches: Switches, language: Language = english): Messages {
  return messagesIn(language, { turns: turnsOf(switches), host: {} });
}
