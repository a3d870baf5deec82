import {
  type LastActivePrecision,
  lastActivePrecisions,
  type MfaPolicy,
  mfaPolicies,
} from "@usher/domain";
import { type Known, valueWords } from "../deed-words.ts";
import type { Messages } from "../messages/language.ts";

type Said = (words: Messages) => string;

/** What a changed field is called where all is shown that is known, by the words of the part it stands in. */
const fields: Readonly<Record<string, Said>> = {
  action: ({ audit }) => audit.details.action,
  contactUrl: ({ system }) => system.edit.contactUrl,
  done: ({ audit }) => audit.filters.done,
  entitlements: ({ system }) => system.edit.entitlements,
  lastActive: ({ security }) => security.activity.title,
  licenses: ({ security }) => security.parts.licenses,
  mfa: ({ security }) => security.mfa.title,
  mfaGraceDays: ({ security }) => security.mfa.grace,
  passwordMinimum: ({ security }) => security.passwords.minimum,
  plan: ({ system }) => system.create.plan,
  profile: ({ system }) => system.create.profile,
  refused: ({ audit }) => audit.filters.refused,
  sessionAbsoluteDays: ({ security }) => security.sessions.absolute,
  sessionIdleHours: ({ security }) => security.sessions.idle,
  sessions: ({ account }) => account.sessions.title,
  status: ({ users }) => users.columns.status,
  timeZone: ({ security }) => security.time.zone,
  userId: ({ activity }) => activity.actors.user,
  verifyEmail: ({ security }) => security.registration.verify,
};

const statuses: Readonly<Record<string, Said>> = {
  active: ({ users }) => users.statuses.active,
  suspended: ({ users }) => users.statuses.suspended,
  pending: ({ users }) => users.statuses.invited,
  live: ({ registrationLinks }) => registrationLinks.statuses.live,
  revoked: ({ registrationLinks }) => registrationLinks.statuses.revoked,
  done: ({ audit }) => audit.filters.done,
};

/** What a changed field is called; by its code where no word is known. */
export function fieldName(field: string, words: Messages): string {
  const known = words.activity.fields[field] ?? fields[field]?.(words);
  return known ?? keptFor(field, words) ?? field;
}

/** The policies of how long what is kept have words of their own. */
function keptFor(field: string, { security }: Messages): string | undefined {
  const periods: Readonly<Record<string, string>> = security.retention.periods;
  return field.endsWith("KeptDays") ? periods[field] : undefined;
}

/** A recorded value of it, likewise; empty for none. */
export function entryValue(field: string, value: unknown, words: Messages, known: Known): string {
  if (typeof value === "boolean") return value ? words.account.mfa.on : words.account.mfa.off;
  if (field === "status") return statuses[String(value)]?.(words) ?? String(value ?? "");
  if (field === "lastActive" && isPrecision(value))
    return words.security.activity.choices[value].label;
  if (field === "mfa" && isMfaPolicy(value)) return words.security.mfa.choices[value].label;
  return valueWords(field, value, words, known);
}

const isPrecision = (value: unknown): value is LastActivePrecision =>
  lastActivePrecisions.some((precision) => precision === value);

const isMfaPolicy = (value: unknown): value is MfaPolicy =>
  mfaPolicies.some((policy) => policy === value);
