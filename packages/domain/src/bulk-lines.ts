import type { Authority } from "./api-keys.ts";
import type { LineProblem, WrittenLine } from "./bulk.ts";
import { whyNotGrantGroups, whyNotGrantLicense, whyNotWithoutLicense } from "./grants.ts";
import { Email } from "./inputs/fields.ts";
import type { LicenseType } from "./licenses.ts";
import { type Role, whyNotGrantAll, whyNotRoles } from "./roles.ts";
import type { Named } from "./users.ts";

/** What words in a line may stand for. */
export interface LineWords {
  roles: readonly Role[];
  several: boolean;
  /** The role of a line that names none. */
  newcomerRole: string | null;
  licenseTypes: LicenseType[];
  /** Whether the organization has groups, and those that are named. */
  hasGroups: boolean;
  groups: readonly Named[];
}

/** Whom a line invites, and to what. */
export interface ResolvedLine {
  email: string;
  roles: string[];
  licenseType: string | null;
  groupIds: string[];
  note: string | null;
}

const noteLength = 1000;

const fold = (word: string) => word.normalize("NFKC").trim().toLowerCase();

/** What the words of a line mean here, by key or by name in any case, and what is wrong with them. */
export function resolveLine(
  actor: Authority,
  line: WrittenLine,
  words: LineWords,
): { resolved: ResolvedLine; problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  const email = Email.safeParse(line.email);
  if (!email.success) problems.push({ field: "email", reason: "invalid_email" });
  const note = line.note || null;
  if (note && note.length > noteLength) problems.push({ field: "note", reason: "note_too_long" });
  const resolved = {
    email: email.data ?? line.email,
    roles: rolesIn(actor, line, words, problems),
    licenseType: licenseIn(actor, line, words, problems),
    groupIds: groupsIn(actor, line, words, problems),
    note,
  };
  return { resolved, problems };
}

function rolesIn(
  actor: Authority,
  line: WrittenLine,
  { roles, several, newcomerRole }: LineWords,
  problems: LineProblem[],
): string[] {
  const given = (line.roles ?? []).filter((word) => word !== "");
  const named = given.length > 0 ? given : newcomerRole ? [newcomerRole] : [];
  const keys: string[] = [];
  for (const word of named) {
    const role = roles.find(({ key, name }) => [key, name].map(fold).includes(fold(word)));
    if (role) keys.push(role.key);
    else problems.push({ field: "roles", reason: "unknown_role", value: word });
  }
  const distinct = [...new Set(keys)];
  if (distinct.length < named.length) return distinct;
  const reason =
    whyNotRoles(distinct, roles, several) ?? whyNotGrantAll(actor, distinct, roles) ?? null;
  if (reason) problems.push({ field: "roles", reason });
  return distinct;
}

function licenseIn(
  actor: Authority,
  { licenseType: word }: WrittenLine,
  offers: LineWords,
  problems: LineProblem[],
): string | null {
  const type = offers.licenseTypes.find(
    ({ key, name }) => word && [key, name].map(fold).includes(fold(word)),
  );
  const licenseType = type?.key ?? word ?? null;
  const reason = word
    ? whyNotGrantLicense(actor, licenseType, offers)
    : whyNotWithoutLicense(null, offers);
  if (reason) problems.push({ field: "licenseType", reason, ...(word ? { value: word } : {}) });
  return type?.key ?? null;
}

function groupsIn(
  actor: Authority,
  line: WrittenLine,
  { hasGroups, groups }: LineWords,
  problems: LineProblem[],
): string[] {
  const named = (line.groups ?? []).filter((word) => word !== "");
  const reason = whyNotGrantGroups(actor, named, { groups: hasGroups });
  if (reason) problems.push({ field: "groups", reason });
  if (reason) return [];
  const ids: string[] = [];
  for (const word of named) {
    const group = groups.find(({ name }) => fold(name) === fold(word));
    if (group) ids.push(group.id);
    else problems.push({ field: "groups", reason: "unknown_group", value: word });
  }
  return [...new Set(ids)];
}
