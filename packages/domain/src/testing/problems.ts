import * as z from "zod/mini";
import { type FieldProblems, fieldProblems } from "../inputs/problems.ts";

/** What is wrong with `input`, by field, or null when `schema` takes it. */
export function problemsOf(schema: z.ZodMiniType, input: unknown): FieldProblems | null {
  const result = z.safeParse(schema, input);
  return result.success ? null : fieldProblems(result.error);
}

/** What is wrong with a single value, or null. */
export function wordsOf(schema: z.ZodMiniType, value: unknown): string[] | null {
  return problemsOf(schema, value)?.[""] ?? null;
}
