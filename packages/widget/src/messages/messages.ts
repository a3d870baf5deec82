import { createContext, useContext } from "react";
import { en, type Messages } from "./en.ts";

/** The words in use: the dictionary's usual ones until it is known how the organization speaks. */
export const MessagesContext = createContext<Messages>(en);

/**
 * Everything the panel says, in the language in use and in the words of the organization's profile.
 * English is the only language so far; a second one comes by the same context.
 */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
