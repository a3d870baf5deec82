import type { Named } from "@usher/domain";
import { columnsInJson } from "../database/in-json.ts";
import type { StoredUser } from "./rows.ts";

type Time = "createdAt" | "lastActiveAt" | "suspendedUntil" | "mfaEnrolledAt";

/** A user as `userInJson` has them: with their groups, and times as text. */
export type UserInJson = Omit<StoredUser, Time> & { [Key in Time]: string | null } & {
  createdAt: string;
  groups: Named[];
};

/** What a row shows of the user that `alias` names, as JSON. */
export const userInJson = (alias: string): string =>
  `json_build_object(${columnsInJson(alias, columns)}, 'groups', ${groupsInJson(alias)})`;

const columns: Record<keyof StoredUser, string> = {
  id: "id",
  organizationId: "organization_id",
  firstName: "first_name",
  lastName: "last_name",
  email: "email",
  username: "username",
  externalId: "external_id",
  about: "about",
  metadata: "metadata",
  roles: "roles",
  rank: "rank",
  licenseType: "license_type",
  status: "status",
  suspendedReason: "suspended_reason",
  suspendedUntil: "suspended_until",
  mfaEnrolledAt: "mfa_enrolled_at",
  mustChangePassword: "must_change_password",
  dailyMessageLimit: "daily_message_limit",
  lastActiveAt: "last_active_at",
  createdAt: "created_at",
};

const groupsInJson = (alias: string): string =>
  `(select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by lower(g.name), g.id), '[]')
    from group_member m join app_group g on g.id = m.group_id
    where m.organization_id = ${alias}.organization_id and m.user_id = ${alias}.id)`;

/** The user that was read so, with times again. */
export function fromJson({ groups, ...user }: UserInJson): { user: StoredUser; groups: Named[] } {
  const date = (time: string | null) => (time === null ? null : new Date(time));
  return {
    groups,
    user: {
      ...user,
      createdAt: new Date(user.createdAt),
      lastActiveAt: date(user.lastActiveAt),
      suspendedUntil: date(user.suspendedUntil),
      mfaEnrolledAt: date(user.mfaEnrolledAt),
    },
  };
}
