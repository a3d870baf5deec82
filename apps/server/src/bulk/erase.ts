import type { EntityManager } from "@mikro-orm/postgresql";

/** Forgets what lines of files said of a person who is erased (rule 9). */
export async function eraseFromBulk(
  em: EntityManager,
  organizationId: string,
  email: string,
): Promise<void> {
  await em.execute(
    "update bulk_item set input = null where organization_id = ? and input is not null and input ->> 'email' = ?",
    [organizationId, email],
  );
}
