import * as z from "zod/mini";

/** What is wrong with each field, by its path, e.g. `{ "emails.0": ["Enter a whole e-mail address."] }`. */
export type FieldProblems = Record<string, string[]>;

type RawIssue = Parameters<NonNullable<ReturnType<typeof z.config>["customError"]>>[0];

const formats: Record<string, string> = {
  email: "Enter a whole e-mail address, like name@example.com.",
  uuid: "This must be an id (a UUID).",
  datetime: "This must be a time in ISO 8601 and UTC, like 2026-01-31T12:00:00Z.",
};

const types: Record<string, string> = {
  array: "a list",
  int: "a whole number",
  object: "an object",
};

/** `At least 8 characters.`, `At most 1 entry.` or, for a number, `At least 1.` */
function bound(word: string, limit: unknown, origin: string): string {
  const one = Number(limit) === 1;
  if (origin === "string") return `${word} ${limit} ${one ? "character" : "characters"}.`;
  if (origin === "array") return `${word} ${limit} ${one ? "entry" : "entries"}.`;
  return `${word} ${limit}.`;
}

/** Says in words what is allowed, for whatever check failed. */
function describe(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "This is required.";
      return `This must be ${types[issue.expected] ?? `a ${issue.expected}`}.`;
    case "unrecognized_keys":
      return `Unknown: ${issue.keys.join(", ")}.`;
    case "invalid_value":
      return `This must be one of: ${issue.values.join(", ")}.`;
    case "invalid_format":
      return formats[issue.format];
    case "too_small":
      if (issue.minimum === 1 && issue.origin === "string") return "This is required.";
      return bound("At least", issue.minimum, issue.origin);
    case "too_big":
      return bound("At most", issue.maximum, issue.origin);
    default:
      return undefined;
  }
}

// zod/mini ships no words of its own; `jitless` keeps it from probing `eval`, which a strict
// content security policy would report.
z.config({ jitless: true, customError: describe });

type Issue = z.core.$ZodIssue;

/** Of inputs in several forms, the problems of the form that comes closest to what was given. */
function ofClosestForm(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return closest
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(ofClosestForm);
}

/** The problems of a failed parse, by field path; what no field is named for stands under "". */
export function fieldProblems(error: z.core.$ZodError): FieldProblems {
  // Without a prototype: a field that somebody names `__proto__` is a key like any other.
  const problems: FieldProblems = Object.create(null);
  for (const issue of error.issues.flatMap(ofClosestForm)) {
    const path = issue.path.join(".");
    const fields =
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => (path ? `${path}.${key}` : key))
        : [path];
    for (const field of fields) problems[field] = [...(problems[field] ?? []), issue.message];
  }
  return problems;
}
