import { refusalOf } from "@usher/client";
import type { Messages } from "./messages/language.ts";

/** What a failed call says of one field, in words, or undefined when it is about something else. */
export function fieldProblem(error: unknown, field: string, words: Messages): string | undefined {
  const { reason, fields } = refusalOf(error);
  const said = fields[field]?.[0];
  if (said === undefined) return undefined;
  // A rule's "no" has words of ours; a limit that only the server knows says so itself.
  return reason && reason !== "invalid_input" ? words.refusals[reason] : said;
}
