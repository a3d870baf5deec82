import type { AuditRow, RoleRow } from "@usher/domain";
import type { Messages } from "./messages/language.ts";
import { exactTime } from "./time/time-words.ts";

/** An entry as it comes over the wire, where a value that is not there is left out. */
export type ActivityRow = Omit<AuditRow, "changes"> & {
  changes: Record<string, { before?: unknown; after?: unknown }>;
};

/** One entry of the audit as a sentence: what happened, and by whom. */
export function deedLine(row: ActivityRow, { activity, refusals }: Messages): string {
  const by = row.onBehalfOf
    ? activity.onBehalfOf(row.actor.name, row.onBehalfOf.name)
    : row.actor.name;
  if (row.outcome === "refused") {
    const deed =
      row.action === "procedure.refused"
        ? activity.refused(by, activity.procedures[row.procedure ?? ""])
        : activity.deeds[row.action](by);
    return row.reason ? activity.because(deed, refusals[row.reason]) : deed;
  }
  return activity.deeds[row.action](by);
}

/** What changed, a line per field that a reader knows. */
export function changeLines(
  row: ActivityRow,
  words: Messages,
  roles: readonly RoleRow[],
): string[] {
  const { fields, set, changed } = words.activity;
  return Object.entries(row.changes).flatMap(([field, { before, after }]) => {
    const name = fields[field];
    const [was, is] = [before, after].map((value) => valueWords(field, value, words, roles));
    if (!name || was === is || (!was && !is)) return [];
    return [was ? changed(name, was, is || words.activity.nothing) : set(name, is ?? "")];
  });
}

/** Lists of people, recorded by id: how many they are is what one reads. */
const memberLists: ReadonlySet<string> = new Set(["added", "removed"]);

const moments: ReadonlySet<string> = new Set(["until", "suspendedUntil", "expiresAt"]);

/** A recorded value as it is read; empty for none. */
export function valueWords(
  field: string,
  value: unknown,
  words: Messages,
  roles: readonly RoleRow[],
): string {
  if (value === null || value === undefined) return "";
  if (field === "roles" && Array.isArray(value)) {
    return value.map((key) => roles.find((role) => role.key === key)?.name ?? key).join(", ");
  }
  if (memberLists.has(field) && Array.isArray(value)) return words.members.people(value.length);
  if (field === "permissions" && Array.isArray(value))
    return value.map((one) => words.permissions.labels[one] ?? one).join(", ");
  if (moments.has(field) && typeof value === "string") return exactTime(Date.parse(value), words);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
