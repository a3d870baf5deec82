import type { EntityManager } from "@mikro-orm/postgresql";
import {
  isHeld,
  type OrganizationRole,
  type RoleDetails,
  type RoleHolders,
  type RoleRow,
  whyNotDeleteRole,
  whyNotEditRole,
  whyNotGrant,
  worded,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { roleHolders } from "./holders.ts";

/** The roles of the actor's organization, highest first, with which of them the actor may grant. */
export function listRoles(actor: Actor): RoleRow[] {
  return actor.organization.roles.map((role) => toRoleRow(actor, role));
}

function toRoleRow(actor: Actor, role: OrganizationRole): RoleRow {
  const { id, key, summary, rank, permissions } = role;
  return {
    id,
    key,
    ...worded(role),
    summary,
    rank,
    permissions: [...permissions],
    allowed: { grant: whyNotGrant(actor, role) },
  };
}

/** The same with who holds each, for those who may know, and with what the actor may do to it. */
export async function listRoleDetails(em: EntityManager, actor: Actor): Promise<RoleDetails[]> {
  const sees = ["users:read", "roles:manage"].some((one) => actor.permissions.has(one));
  const holdersOf = sees ? await roleHolders(em, actor) : () => null;
  return actor.organization.roles.map((role) => toRoleDetails(actor, role, holdersOf(role.key)));
}

export function toRoleDetails(
  actor: Actor,
  role: OrganizationRole,
  holders: RoleHolders | null,
): RoleDetails {
  const { switches: offers } = actor.organization;
  const row = toRoleRow(actor, role);
  const held = holders !== null && isHeld(holders);
  return {
    ...row,
    holders,
    allowed: {
      grant: row.allowed.grant,
      edit: whyNotEditRole(actor, role, offers),
      delete: whyNotDeleteRole(actor, role, { offers, held }),
    },
  };
}
