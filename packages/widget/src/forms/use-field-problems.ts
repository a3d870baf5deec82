import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { fieldWords } from "../field-words.ts";
import { useMessages } from "../messages/messages.ts";
import { refused } from "./show-problem.ts";

/** What is wrong with a field, in words. `otherwise` is said of what is filled in and not right. */
export type FieldProblems<Values extends FieldValues> = (
  field: Path<Values>,
  otherwise?: string,
) => string | undefined;

/** Says what is wrong with the fields of a form: what its schema found, or the server. */
export function useFieldProblems<Values extends FieldValues>(
  form: UseFormReturn<Values>,
): FieldProblems<Values> {
  const words = useMessages();
  const { errors } = form.formState;
  return (field, otherwise) => {
    const failure = errors[field];
    if (!failure) return undefined;
    if (failure.type === refused) return String(failure.message);
    if (!form.getValues(field)) return words.forms.problems.required;
    return otherwise ?? fieldWords({ type: String(failure.type) }, words);
  };
}
