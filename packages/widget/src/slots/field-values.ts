import type { MetadataChanges, MetadataValue, UserMetadata } from "@usher/domain";
import type { SlotField } from "../host/slots.ts";
import { numberOf, numberText } from "./number-text.ts";

/** What the host's fields hold while they are filled in: a number as it is typed. */
export type ExtraValues = Record<string, string | boolean>;

/** A form of ours with the host's fields in it. */
export interface WithExtra {
  extra: ExtraValues;
}

/** The most that the server takes. */
export const longestText = 1000;

/** What a field is known by in the form, where a dot would lead into something. */
export function keyOf({ name }: SlotField): string {
  return name.replaceAll(".", ":");
}

/** What to begin with. */
export function extraOf(
  fields: readonly SlotField[],
  metadata: UserMetadata,
  language: string,
): ExtraValues {
  return Object.fromEntries(
    fields.map((field) => [keyOf(field), shownValue(field, metadata[field.name], language)]),
  );
}

function shownValue(field: SlotField, value: MetadataValue | undefined, language: string) {
  if (field.type === "boolean") return value === true;
  if (typeof value === "number" && field.type === "number") return numberText(value, language);
  return value === undefined ? "" : String(value);
}

/** What is to be saved: only what is other than before; null takes away what was emptied. */
export function extraChanges(
  fields: readonly SlotField[],
  { metadata, values, language }: { metadata: UserMetadata; values: ExtraValues; language: string },
): MetadataChanges {
  const before = extraOf(fields, metadata, language);
  return Object.fromEntries(
    fields
      .filter((field) => bare(values[keyOf(field)]) !== bare(before[keyOf(field)]))
      .map((field) => [field.name, savedValue(field, values[keyOf(field)], language)]),
  );
}

function bare(value: string | boolean | undefined): string | boolean | undefined {
  return typeof value === "string" ? value.trim() : value;
}

function savedValue(field: SlotField, value: string | boolean | undefined, language: string) {
  if (typeof value === "boolean") return value;
  const text = value?.trim() ?? "";
  if (text === "") return null;
  return field.type === "number" ? numberOf(text, language) : text;
}

export type FieldProblem = "required" | "number" | "tooLong";

/** What is wrong with a value, or null. */
export function whyNotValue(
  field: SlotField,
  value: string | boolean,
  language: string,
): FieldProblem | null {
  if (typeof value === "boolean") return null;
  const text = value.trim();
  if (text === "") return field.required ? "required" : null;
  if (field.type === "number") return numberOf(text, language) === null ? "number" : null;
  return text.length > longestText ? "tooLong" : null;
}
