import {
  type DirectoryFilter,
  type DirectoryStatus,
  foldEmail,
  type ListUsersInput,
  type SortField,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { textArray } from "../database/text-array.ts";
import { isUuid } from "../uuid.ts";

/** One of the two tables that a list is merged from. SQL is put together from fixed words only. */
export interface Source {
  kind: "user" | "invitation";
  table: string;
  where: string;
  params: unknown[];
  /** What each sort compares, in the form its index has. */
  keys: Record<SortField, string>;
}

const conditions = () => {
  const parts: string[] = [];
  const params: unknown[] = [];
  return {
    add(sql: string, ...values: unknown[]) {
      parts.push(sql);
      params.push(...values);
    },
    done: () => ({ where: parts.join(" and "), params }),
  };
};

type Add = ReturnType<typeof conditions>["add"];

/** `%` and `_` in what somebody searches for are those characters, not wild cards. */
function containing(search: string): string {
  return `%${foldEmail(search).replace(/[\\%_]/g, "\\$&")}%`;
}

const suspendedNow = "(status = 'suspended' and (suspended_until is null or suspended_until > ?))";

/** The users that the input asks for, or null when it asks for none. */
export function userSource(actor: Actor, { search, filter = {} }: ListUsersInput): Source | null {
  const wanted = filter.status?.filter((status) => status === "active" || status === "suspended");
  if (wanted?.length === 0) return null;
  const { add, done } = conditions();
  add("organization_id = ?", actor.organizationId);
  if (wanted?.length === 1)
    add(wanted[0] === "suspended" ? suspendedNow : `not ${suspendedNow}`, actor.now);
  if (search) {
    const pattern = containing(search);
    const byId = isUuid(search) ? " or id = ?" : "";
    add(
      `(sort_name like ? or email like ? or username like ? or lower(external_id) like ?${byId})`,
      ...[pattern, pattern, pattern, pattern, ...(byId ? [search] : [])],
    );
  }
  addUserFilter(add, filter);
  return {
    kind: "user",
    table: "app_user",
    ...done(),
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

/** What users have and invitations may lack. */
function addUserFilter(add: Add, filter: DirectoryFilter): void {
  if (filter.roles?.length) add("roles && ?::text[]", textArray(filter.roles));
  if (filter.licenseTypes?.length)
    add("license_type = any(?::text[])", textArray(filter.licenseTypes));
  if (filter.groupIds?.length)
    add(
      `exists (select from group_member m where m.organization_id = app_user.organization_id
         and m.user_id = app_user.id and m.group_id = any(?::uuid[]))`,
      textArray(filter.groupIds),
    );
  if (filter.mfa) add(`mfa_enrolled_at is ${filter.mfa === "on" ? "not null" : "null"}`);
  if (filter.lastActiveBefore) add("sort_last_active < ?", new Date(filter.lastActiveBefore));
  if (filter.lastActiveAfter) add("sort_last_active > ?", new Date(filter.lastActiveAfter));
}

/** The pending invitations that the input asks for, or null when it asks for none. */
export function invitationSource(actor: Actor, { search, filter }: ListUsersInput): Source | null {
  const wanted = filter?.status?.filter((status) => status === "invited" || status === "expired");
  // Whoever is not in yet was never active, and has no second factor to be asked about.
  if (wanted?.length === 0 || filter?.lastActiveAfter || filter?.mfa) return null;
  const { add, done } = conditions();
  add("organization_id = ?", actor.organizationId);
  add("status = 'pending'");
  if (wanted?.length === 1)
    add(
      wanted[0] === ("expired" satisfies DirectoryStatus) ? "expires_at <= ?" : "expires_at > ?",
      actor.now,
    );
  if (search && isUuid(search)) add("id = ?", search);
  else if (search) add("email like ?", containing(search));
  if (filter?.roles?.length) add("roles && ?::text[]", textArray(filter.roles));
  if (filter?.licenseTypes?.length)
    add("license_type = any(?::text[])", textArray(filter.licenseTypes));
  if (filter?.groupIds?.length) add("group_ids && ?::uuid[]", textArray(filter.groupIds));
  return {
    kind: "invitation",
    table: "invitation",
    ...done(),
    keys: {
      name: "email",
      email: "email",
      role: "rank",
      // Sorted by status, invitations stand together, between active and suspended people.
      status: "'invited'::text",
      lastActiveAt: "'1970-01-01 00:00:00+00'::timestamptz",
      createdAt: "created_at",
    },
  };
}
