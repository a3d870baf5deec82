import type { LookProps } from "../props.ts";

/** The one of these values that was given, or nothing. */
export function oneOf<Value>(given: unknown, values: readonly Value[]): Value | undefined {
  return values.find((value) => String(value) === given);
}

/** How an element looks by its attributes, `read` by their names. */
export function looksBy(
  read: (attribute: string) => string | undefined,
): Pick<LookProps, "theme" | "density" | "direction"> {
  return {
    theme: oneOf(read("theme"), ["light", "dark", "system", "host"]),
    density: oneOf(read("density"), ["comfortable", "compact"]),
    direction: oneOf(read("direction"), ["ltr", "rtl"]),
  };
}
