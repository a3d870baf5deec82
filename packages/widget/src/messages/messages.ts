import { en, type Messages } from "./en.ts";

/**
 * Everything the panel says, in the language in use. English is the only one so far; a second one
 * comes by a context here, filled once its dictionary is loaded.
 */
export function useMessages(): Messages {
  return en;
}
