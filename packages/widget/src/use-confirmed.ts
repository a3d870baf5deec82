import { useState } from "react";
import { useMessages } from "./messages/messages.ts";
import { problemWords } from "./problem-words.ts";

/** Does what a question asks about, for `ConfirmDialog`: when that fails it says why, and stays open. */
export function useConfirmed(deed: () => Promise<unknown>) {
  const words = useMessages();
  const [problem, setProblem] = useState<string | null>(null);
  async function confirm(): Promise<void> {
    try {
      await deed();
    } catch (error) {
      setProblem(problemWords(error, words));
      throw error;
    }
  }
  return { problem, confirm };
}
