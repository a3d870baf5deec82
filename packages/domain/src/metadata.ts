import type { Refusal } from "./refusal-codes.ts";

/** What a host keeps with a user: values by its own names. */
export type MetadataValue = string | number | boolean;

/** A user's metadata, e.g. `{ team: "Blue", badge: 7 }`. */
export type UserMetadata = Record<string, MetadataValue>;

/** What to change of it: null takes a value away, what is left out stays as it is. */
export type MetadataChanges = Record<string, MetadataValue | null>;

/** So many values of a user are kept. */
export const mostMetadata = 50;

/** The metadata after these changes. */
export function changedMetadata(before: UserMetadata, changes: MetadataChanges): UserMetadata {
  const after = Object.entries({ ...before, ...changes }).filter(
    (entry): entry is [string, MetadataValue] => entry[1] !== null,
  );
  return Object.fromEntries(after);
}

/** Why there may not be so much of it, or null. */
export function whyNotMetadata(metadata: UserMetadata): Refusal | null {
  return Object.keys(metadata).length > mostMetadata ? "too_much_metadata" : null;
}

/** Metadata as the audit log tells of it: `team: Blue`, in the order of the names. */
export function metadataLines(metadata: UserMetadata): string[] {
  return Object.entries(metadata)
    .map(([name, value]) => `${name}: ${value}`)
    .sort();
}
