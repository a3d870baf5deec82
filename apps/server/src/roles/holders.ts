import type { EntityManager } from "@mikro-orm/postgresql";
import type { OrganizationRole, RoleHolders } from "@usher/domain";
import type { Actor } from "../actor.ts";

const nobody: RoleHolders = { users: 0, invitations: 0, registrationLinks: 0 };

/** A registration link that somebody could still use. */
const live = "revoked_at is null and expires_at > ? and (max_uses is null or uses < max_uses)";

/** Who holds each role, by its key; one query for all of them. */
export async function roleHolders(
  em: EntityManager,
  { organizationId, now }: Actor,
): Promise<(key: string) => RoleHolders> {
  const found = await em.execute<{ key: string; kind: keyof RoleHolders; count: string }[]>(
    `select unnest(roles) as key, 'users' as kind, count(*) from app_user
       where organization_id = ? group by 1
     union all
     select unnest(roles), 'invitations', count(*) from invitation
       where organization_id = ? and status = 'pending' group by 1
     union all
     select unnest(roles), 'registrationLinks', count(*) from registration_link
       where organization_id = ? and ${live} group by 1`,
    [organizationId, organizationId, organizationId, now],
  );
  const byKey = new Map<string, RoleHolders>();
  for (const { key, kind, count } of found)
    byKey.set(key, { ...(byKey.get(key) ?? nobody), [kind]: Number(count) });
  return (key) => byKey.get(key) ?? nobody;
}

/**
 * Locks whoever has the role together with whoever acts, in id order as every deed does: their rank is
 * about to change.
 */
export async function lockHolders(em: EntityManager, actor: Actor, key: string): Promise<void> {
  await em.execute(
    `select count(*) from (
       select id from app_user
       where organization_id = ? and (? = any(roles) or id = ?) order by id for update) held`,
    [actor.organizationId, key, actor.userId],
  );
}

/** Works the rank out anew for all that hold the role: it stands beside `roles` to sort and to compare by. */
export async function renewRanks(
  em: EntityManager,
  { organizationId }: Actor,
  { key, roles }: { key: string; roles: readonly OrganizationRole[] },
): Promise<void> {
  const ranks = JSON.stringify(roles.map(({ key, rank }) => ({ key, rank })));
  for (const table of ["app_user", "invitation", "registration_link"])
    await em.execute(
      `update ${table} holder set rank = (
         select max(r.rank) from json_to_recordset(?::json) as r(key text, rank smallint)
         where r.key = any(holder.roles))
       where organization_id = ? and ? = any(roles)`,
      [ranks, organizationId, key],
    );
}
