import { type RoleRow, whyNotGrant } from "@usher/domain";
import type { Actor } from "../actor.ts";

/** The roles of the actor's organization, highest first, with which of them the actor may grant. */
export function listRoles(actor: Actor): RoleRow[] {
  return actor.organization.roles.map(({ id, key, name, summary, rank, permissions }) => ({
    id,
    key,
    name,
    summary,
    rank,
    permissions: [...permissions],
    allowed: { grant: whyNotGrant(actor, { key, name, summary, rank, permissions }) },
  }));
}
