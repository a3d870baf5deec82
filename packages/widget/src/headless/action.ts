import type { Refusal } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";

/** One thing to do. */
export interface Action<Key extends string, Input, Answer = void> {
  key: Key;
  /** Its name in the words of the organization: “Suspend” here is “Disable” elsewhere. */
  label: string;
  /** Whether there is such a thing here at all, as the thing stands now. */
  offered: boolean;
  /** Why the caller may not do it, or null. */
  whyNot: Refusal | null;
  /** The same for a person to read. */
  message: string | null;
  /**
   * Does it. What is expected of it shows at once and is taken back when it is refused; then this rejects
   * with a `UsherProblem`.
   */
  run: [Input] extends [undefined] ? () => Promise<Answer> : (input: Input) => Promise<Answer>;
}

/** Says a refusal to a person. */
export function useMessageOf(): (reason: Refusal | null) => string | null {
  const words = useMessages();
  return (reason) => reason && words.refusals[reason];
}
