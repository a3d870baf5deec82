import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type Authority,
  authorityOfKey,
  type Grant,
  permissionsOf,
  Refused,
  whyNot,
  whyNotGrantAccess,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";

/** Who granted something: a user, or a host's backend. */
export interface GrantedBy {
  userId: string | null;
  apiKeyId: string | null;
}

/**
 * What was granted is checked against what its granter may grant now (rule 10). Throws
 * `inviter_lost_authority`, which says no more: whoever comes in need not know why.
 */
export async function refuseIfAuthorityLost(
  em: EntityManager,
  actor: Actor,
  by: GrantedBy,
  grant: Grant,
): Promise<void> {
  const granter = await granterOf(em, actor, by);
  const { roles, switches } = actor.organization;
  const lost =
    !granter ||
    whyNot(granter, "users:invite") ||
    whyNotGrantAccess(granter, grant, { roles, offers: switches });
  if (lost) throw new Refused("inviter_lost_authority");
}

async function granterOf(
  em: EntityManager,
  actor: Actor,
  { userId, apiKeyId }: GrantedBy,
): Promise<Authority | null> {
  if (!apiKeyId) return userId ? authorityOfUser(em, actor, userId) : null;
  const key = await em.findOne(ApiKey, { organizationId: actor.organizationId, id: apiKeyId });
  if (!key || key.revokedAt) return null;
  if (!key.createdById) return authorityOfKey(key, null);
  // A key may no more than whoever made it.
  const maker = await authorityOfUser(em, actor, key.createdById);
  return maker && authorityOfKey(key, maker);
}

/** What a user may do now, or null when they are suspended or gone. */
async function authorityOfUser(
  em: EntityManager,
  { organizationId, organization, now }: Actor,
  id: string,
): Promise<Authority | null> {
  const user = await em.findOne(User, { organizationId, id });
  if (!user || userFacts(user, now).status !== "active") return null;
  return { rank: user.rank, permissions: permissionsOf(user.roles, organization.roles) };
}
