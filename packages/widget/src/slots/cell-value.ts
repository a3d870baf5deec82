import type { UserRow } from "@usher/domain";
import type { SlotColumn, SlotValue } from "../host/slots.ts";

/** What the column says of somebody. A host's mistake is the host's: the cell is empty, the list goes on. */
export function valueIn({ value }: SlotColumn, user: UserRow): SlotValue {
  return attempt(() => value(user));
}

/** A call of the host's, or undefined when it throws, which its own error reporting hears of. */
export function attempt<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** A value as it is written in a language; what there is none of, and what is no date, is an empty text. */
export function valueText(value: Exclude<SlotValue, boolean>, language: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  if (typeof value === "string") return value;
  const valid = !Number.isNaN(value.getTime());
  return valid ? new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(value) : "";
}
