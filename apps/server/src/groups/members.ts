import type { EntityManager } from "@mikro-orm/postgresql";
import type { Named } from "@usher/domain";

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
