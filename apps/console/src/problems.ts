import { refusalOf } from "@usher/client";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";

/** What to say of a call that failed for no fault of what was typed. */
const unreachable = "The server can't be reached. Check your connection and try again.";

/** The words for a failed call: the server's own, if it answered. */
export function problemWords(error: unknown): string {
  const { status, message } = refusalOf(error);
  return status === null ? unreachable : message;
}

/** Puts what the server refused next to the fields it is about, or on top of the form. */
export function showProblem<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: unknown,
): void {
  const values = form.getValues();
  let placed = false;
  for (const [field, [message]] of Object.entries(refusalOf(error).fields)) {
    if (!(field in values) || message === undefined) continue;
    form.setError(field as Path<Values>, { message }, { shouldFocus: !placed });
    placed = true;
  }
  if (!placed) form.setError("root", { message: problemWords(error) });
}
