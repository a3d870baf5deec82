import {
  type ActorKind,
  type AuditParty,
  type AuditRow,
  type BulkAction,
  type LicenseType,
  pseudonym,
  type RoleRow,
  type TargetKind,
} from "@usher/domain";
import type { Messages } from "./messages/language.ts";
import { exactTime } from "./time/time-words.ts";

/** An entry as it comes over the wire, where a value that is not there is left out. */
export type ActivityRow = Omit<AuditRow, "changes"> & {
  changes: Record<string, { before?: unknown; after?: unknown }>;
};

/** Actors that go by what they are: they have no account in the organization. */
const unnamed: ReadonlySet<string> = new Set(["system", "system-administrator", "anonymous"]);

/** What an entry names, as it is called in the panel's language; people and things by their own names. */
export function partyName(
  { kind, id, name }: AuditParty<ActorKind | TargetKind>,
  words: Messages,
): string {
  const { actors, deleted, registrationLink } = words.activity;
  if (unnamed.has(kind)) return actors[kind as ActorKind];
  if (!id) return name;
  if (name === pseudonym(id)) return deleted(id.slice(-6));
  if (kind === "registration-link") return registrationLink(id.slice(-6));
  return kind === "bulk" ? words.bulk.deeds[name as BulkAction].label : name;
}

/** One entry of the audit as a sentence: what happened, and by whom. */
export function deedLine(row: ActivityRow, words: Messages): string {
  const { activity, refusals } = words;
  const actor = partyName(row.actor, words);
  const by = row.onBehalfOf ? activity.onBehalfOf(actor, partyName(row.onBehalfOf, words)) : actor;
  if (row.outcome === "refused") {
    const deed =
      row.action === "procedure.refused"
        ? activity.refused(by, activity.procedures[row.procedure ?? ""])
        : activity.deeds[row.action](by);
    return row.reason ? activity.because(deed, refusals[row.reason]) : deed;
  }
  return activity.deeds[row.action](by);
}

/** What an organization has, by the keys that stand in entries. */
export interface Known {
  roles: readonly RoleRow[];
  licenseTypes: readonly LicenseType[];
}

/** What changed, a line per field that a reader knows. */
export function changeLines(row: ActivityRow, words: Messages, known: Known): string[] {
  const { fields, set, changed } = words.activity;
  return Object.entries(row.changes).flatMap(([field, { before, after }]) => {
    const name = fields[field];
    const [was, is] = [before, after].map((value) => valueWords(field, value, words, known));
    if (!name || was === is || (!was && !is)) return [];
    return [was ? changed(name, was, is || words.activity.nothing) : set(name, is ?? "")];
  });
}

/** Lists of people, recorded by id: how many they are is what one reads. */
const memberLists: ReadonlySet<string> = new Set(["added", "removed"]);

const licenses: ReadonlySet<string> = new Set(["license", "licenseType"]);

const calledBy = (key: string, things: readonly { key: string; name: string }[]) =>
  things.find((thing) => thing.key === key)?.name ?? key;

const moments: ReadonlySet<string> = new Set(["until", "suspendedUntil", "expiresAt"]);

/** A recorded value as it is read; empty for none. */
export function valueWords(
  field: string,
  value: unknown,
  words: Messages,
  { roles, licenseTypes }: Known,
): string {
  if (value === null || value === undefined) return "";
  if (field === "roles" && Array.isArray(value))
    return value.map((key) => calledBy(key, roles)).join(", ");
  if (licenses.has(field)) return calledBy(String(value), licenseTypes);
  if (memberLists.has(field) && Array.isArray(value)) return words.members.people(value.length);
  if (field === "permissions" && Array.isArray(value))
    return value.map((one) => words.permissions.labels[one] ?? one).join(", ");
  if (moments.has(field) && typeof value === "string") return exactTime(Date.parse(value), words);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
