import {
  type DirectoryFilter,
  type DirectoryStatus,
  foldEmail,
  type ListUsersInput,
  rolesOf,
  type SortField,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { textArray } from "../database/text-array.ts";
import { invitationInJson } from "../invitations/in-json.ts";
import { isUuid } from "../uuid.ts";
import { userInJson } from "./in-json.ts";

/** A part of a statement, with its values. */
export interface Condition {
  sql: string;
  params: unknown[];
}

/**
 * One of the two views that a list is merged from, which hold the transaction's organization and nothing else. SQL is
 * put together from fixed words only.
 */
export interface Source {
  kind: "user" | "invitation";
  view: string;
  /** What a page shows of the one with the id that `page` has, as JSON. */
  row: string;
  where: string;
  params: unknown[];
  /** Whether it asks for some of the organization's rows only. */
  isNarrowed: boolean;
  /** What the filter says of the key of an order: a walk along it begins where there may be matches. */
  bounds: Partial<Record<SortField, Condition>>;
  /** What each sort compares, in the form its index has. */
  keys: Record<SortField, string>;
}

function conditions({ organizationId }: Actor) {
  const parts = ["organization_id = ?"];
  const params: unknown[] = [organizationId];
  const bounds: Source["bounds"] = {};
  return {
    add(sql: string, ...values: unknown[]) {
      parts.push(sql);
      params.push(...values);
    },
    bound(field: SortField, sql: string, ...values: unknown[]) {
      const before = bounds[field];
      bounds[field] = {
        sql: before ? `${before.sql} and ${sql}` : sql,
        params: [...(before?.params ?? []), ...values],
      };
    },
    done: () => ({ where: parts.join(" and "), params, isNarrowed: parts.length > 1, bounds }),
  };
}

type Conditions = ReturnType<typeof conditions>;

/** `%` and `_` in what somebody searches for are those characters, not wild cards. */
function containing(search: string): string {
  return `%${foldEmail(search).replace(/[\\%_]/g, "\\$&")}%`;
}

const suspendedNow = "(status = 'suspended' and (suspended_until is null or suspended_until > ?))";

/** The users that the input asks for, or null when it asks for none. */
export function userSource(actor: Actor, { search, filter = {} }: ListUsersInput): Source | null {
  const wanted = filter.status?.filter((status) => status === "active" || status === "suspended");
  if (wanted?.length === 0) return null;
  const where = conditions(actor);
  if (wanted?.length === 1) {
    const suspended = wanted[0] === "suspended";
    where.add(suspended ? suspendedNow : `not ${suspendedNow}`, actor.now);
    if (suspended) where.bound("status", "status = 'suspended'");
  }
  if (search) {
    const byId = isUuid(search) ? [search] : [];
    where.add(
      `(search_text like ?${byId.length ? " or id = ?" : ""})`,
      containing(search),
      ...byId,
    );
  }
  addRoles(where, actor, filter);
  addUserFilter(where, filter);
  return {
    kind: "user",
    view: "listed_user",
    row: `(select ${userInJson("u")} from app_user u where u.id = page.id)`,
    ...where.done(),
    keys: {
      name: "sort_name",
      email: "sort_email",
      role: "rank",
      status: "status",
      lastActiveAt: "sort_last_active",
      createdAt: "created_at",
    },
  };
}

/** No holder of a role ranks below it. */
function addRoles({ add, bound }: Conditions, { organization }: Actor, filter: DirectoryFilter) {
  if (!filter.roles?.length) return;
  add("roles && ?::text[]", textArray(filter.roles));
  const ranks = rolesOf(filter.roles, organization.roles).map(({ rank }) => rank);
  if (ranks.length > 0) bound("role", "rank >= ?", Math.min(...ranks));
}

/** What users have and invitations may lack. */
function addUserFilter({ add, bound }: Conditions, filter: DirectoryFilter): void {
  if (filter.licenseTypes?.length)
    add("license_type = any(?::text[])", textArray(filter.licenseTypes));
  if (filter.groupIds?.length)
    add(
      `exists (select from group_member m where m.organization_id = listed_user.organization_id
         and m.user_id = listed_user.id and m.group_id = any(?::uuid[]))`,
      textArray(filter.groupIds),
    );
  if (filter.mfa) add(filter.mfa === "on" ? "has_mfa" : "not has_mfa");
  const activity = (sql: string, when: string) => {
    add(sql, new Date(when));
    bound("lastActiveAt", sql, new Date(when));
  };
  if (filter.lastActiveBefore) activity("sort_last_active < ?", filter.lastActiveBefore);
  if (filter.lastActiveAfter) activity("sort_last_active > ?", filter.lastActiveAfter);
}

/** The pending invitations that the input asks for, or null when it asks for none. */
export function invitationSource(
  actor: Actor,
  { search, filter = {} }: ListUsersInput,
): Source | null {
  const wanted = filter.status?.filter((status) => status === "invited" || status === "expired");
  // Whoever is not in yet was never active, and has no second factor to be asked about.
  if (wanted?.length === 0 || filter.lastActiveAfter || filter.mfa) return null;
  const where = conditions(actor);
  const { add } = where;
  if (wanted?.length === 1)
    add(
      wanted[0] === ("expired" satisfies DirectoryStatus) ? "expires_at <= ?" : "expires_at > ?",
      actor.now,
    );
  if (search && isUuid(search)) add("id = ?", search);
  else if (search) add("email like ?", containing(search));
  addRoles(where, actor, filter);
  if (filter.licenseTypes?.length)
    add("license_type = any(?::text[])", textArray(filter.licenseTypes));
  if (filter.groupIds?.length) add("group_ids && ?::uuid[]", textArray(filter.groupIds));
  return {
    kind: "invitation",
    view: "listed_invitation",
    row: `(select ${invitationInJson("i")} from invitation i where i.id = page.id)`,
    ...where.done(),
    keys: {
      name: "email",
      email: "email",
      role: "rank",
      // Sorted by status, invitations stand together, between active and suspended people.
      status: "'invited'::text",
      lastActiveAt: "'1970-01-01 00:00:00+00'::timestamptz(3)",
      createdAt: "created_at",
    },
  };
}
