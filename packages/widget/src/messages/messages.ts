import { createContext, useContext } from "react";
import { messagesIn } from "./dictionary.ts";
import { en } from "./en.ts";
import type { Messages } from "./language.ts";

/** The words in use: the language's usual ones until it is known how the organization speaks. */
export const MessagesContext = createContext<Messages>(messagesIn(en, { turns: [], host: {} }));

/** Everything the panel says, in the language in use and in the words of the organization and the host. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
