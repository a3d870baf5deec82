import { refusalOf } from "@usher/client";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { fieldProblem } from "../field-problem.ts";
import type { Messages } from "../messages/language.ts";
import { problemWords } from "../problem-words.ts";

/** What a form library calls a field's failure that the server found. */
export const refused = "refused";

/** Puts what the server refused next to the fields it is about, or on top of the form. */
export function showProblem<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: unknown,
  words: Messages,
): void {
  const values = form.getValues();
  let placed = false;
  for (const field of Object.keys(refusalOf(error).fields)) {
    const message = fieldProblem(error, field, words);
    if (!(field in values) || message === undefined) continue;
    form.setError(field as Path<Values>, { type: refused, message }, { shouldFocus: !placed });
    placed = true;
  }
  if (!placed) form.setError("root", { message: problemWords(error, words) });
}
