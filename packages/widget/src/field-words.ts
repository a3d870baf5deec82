import type { Messages } from "./messages/language.ts";

/** What a form library says of a field that failed its schema: the code of the failed check. */
interface FieldFailure {
  type?: string | undefined;
}

/** What to tell about a field, in the language in use: the schemas' own words are the server's. */
export function fieldWords(failure: FieldFailure | undefined, words: Messages): string | undefined {
  if (!failure) return undefined;
  const { problems } = words.forms;
  if (failure.type === "too_small" || failure.type === "required") return problems.required;
  return failure.type === "too_big" ? problems.tooLong : problems.invalid;
}
