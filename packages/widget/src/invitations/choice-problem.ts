/** What a form knows of a field that has no good choice. */
interface Failure {
  type: string | number;
  message?: string;
}

/** The words for a choice that is missing, or why the server refused the one that was made. */
export function choiceProblem(failure: Failure | undefined, missing: string): string | undefined {
  if (!failure) return undefined;
  return failure.type === "server" ? failure.message : missing;
}
