import { refusalOf } from "@usher/client";
import type { Refusal } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { problemWords, saidProblem } from "../problem-words.ts";

/** Why something did not happen. The message is in the person's language, for them to read. */
export class UsherProblem extends Error {
  override name = "UsherProblem";
  /** The stable code of a rule's "no"; null when no answer came, or the host itself cancelled. */
  readonly reason: Refusal | null;
  /** What is wrong with each field of the input. */
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(message: string, cause: unknown) {
    super(message, { cause });
    const { reason, fields } = refusalOf(cause);
    this.reason = reason;
    this.fields = fields;
  }
}

/** Says what went wrong with a call of one's own, or with a query. */
export function useProblem(): (error: unknown) => UsherProblem {
  const words = useMessages();
  return (error) => new UsherProblem(problemWords(error, words), error);
}

/** Does it, and rejects with words when it doesn't happen. */
export function useSaid(): <Answer>(call: () => Promise<Answer>) => Promise<Answer> {
  const words = useMessages();
  return async (call) => {
    try {
      return await call();
    } catch (error) {
      throw new UsherProblem(await saidProblem(error, words), error);
    }
  };
}
