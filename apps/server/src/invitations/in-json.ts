import type { Named } from "@usher/domain";
import { columnsInJson } from "../database/in-json.ts";
import type { User } from "../users/user.entity.ts";
import type { Invitation } from "./invitation.entity.ts";

/** The columns of an invitation that a row is made of. */
export type StoredInvitation = Pick<
  Invitation,
  "id" | "organizationId" | "email" | "roles" | "rank" | "expiresAt" | "createdAt"
> &
  Partial<
    Pick<
      Invitation,
      "licenseType" | "groupIds" | "workspaceIds" | "status" | "mailStatus" | "mailProblem"
    >
  >;

/** Who invited, as far as their name goes. */
export type Inviter = Pick<User, "id" | "firstName" | "lastName"> &
  Partial<Pick<User, "email" | "username" | "externalId">>;

/** What of a row stands in other tables; groups and workspaces that are gone are left out. */
export interface Around {
  inviter: Inviter | null;
  groups: Named[];
  workspaces: Named[];
}

type Time = "createdAt" | "expiresAt";

/** An invitation as `invitationInJson` has it: with what is around it, and times as text. */
export type InvitationInJson = Omit<StoredInvitation, Time> & { [Key in Time]: string } & Around;

/** What a row shows of the invitation that `alias` names, as JSON. */
export const invitationInJson = (alias: string): string =>
  `json_build_object(${columnsInJson(alias, columns)},
     'inviter', (select json_build_object(${columnsInJson("inviter", namesOf)}) from app_user inviter
       where inviter.organization_id = ${alias}.organization_id and inviter.id = ${alias}.inviter_id),
     'groups', ${namedIn("app_group", `${alias}.group_ids`)},
     'workspaces', ${namedIn("workspace", `${alias}.workspace_ids`)})`;

const columns: Record<keyof StoredInvitation, string> = {
  id: "id",
  organizationId: "organization_id",
  email: "email",
  roles: "roles",
  rank: "rank",
  licenseType: "license_type",
  groupIds: "group_ids",
  workspaceIds: "workspace_ids",
  status: "status",
  mailStatus: "mail_status",
  mailProblem: "mail_problem",
  expiresAt: "expires_at",
  createdAt: "created_at",
};

const namesOf: Record<keyof Inviter, string> = {
  id: "id",
  firstName: "first_name",
  lastName: "last_name",
  email: "email",
  username: "username",
  externalId: "external_id",
};

/** Those of an array of ids that are there, in its order. */
const namedIn = (table: string, ids: string): string =>
  `(select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) order by place), '[]')
    from unnest(${ids}) with ordinality as wanted(id, place) join ${table} n on n.id = wanted.id)`;
