import type { EntityManager } from "@mikro-orm/postgresql";
import type { Named } from "@usher/domain";

/** The groups that each of these users is in, by name. */
export async function groupsOfUsers(
  em: EntityManager,
  organizationId: string,
  userIds: readonly string[],
): Promise<Map<string, Named[]>> {
  const byUser = new Map<string, Named[]>();
  if (userIds.length === 0) return byUser;
  const found = await em.execute<(Named & { userId: string })[]>(
    `select m.user_id as "userId", g.id, g.name from group_member m
     join app_group g on g.id = m.group_id
     where m.organization_id = ? and m.user_id = any(?::uuid[]) order by lower(g.name), g.id`,
    [organizationId, `{${userIds.join(",")}}`],
  );
  for (const { userId, id, name } of found)
    byUser.set(userId, [...(byUser.get(userId) ?? []), { id, name }]);
  return byUser;
}

/** The groups of these ids by id; those that are gone are left out. */
export async function groupsById(
  em: EntityManager,
  organizationId: string,
  ids: readonly string[],
): Promise<Map<string, Named>> {
  if (ids.length === 0) return new Map();
  const found = await em.execute<Named[]>(
    "select id, name from app_group where organization_id = ? and id = any(?::uuid[])",
    [organizationId, `{${[...new Set(ids)].join(",")}}`],
  );
  return new Map(found.map((group) => [group.id, group]));
}
