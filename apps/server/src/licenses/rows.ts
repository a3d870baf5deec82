import type { EntityManager } from "@mikro-orm/postgresql";
import type { LicenseRow } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { LicensePool } from "./license.entity.ts";

/** The licenses of the actor's organization with their pools; none where it has no licenses. */
export async function licenseRows(em: EntityManager, actor: Actor): Promise<LicenseRow[]> {
  const { organizationId, organization } = actor;
  const { licenseTypes } = organization.switches;
  if (licenseTypes.length === 0) return [];
  const pools = await em.find(LicensePool, { organizationId }, { refresh: true });
  const held = await heldByType(em, actor);
  return licenseTypes.map((type) => {
    const pool = pools.find(({ licenseType }) => licenseType === type.key);
    const seats = pool ? (pool.seats ?? null) : 0;
    const used = held.get(type.key) ?? { users: 0, invitations: 0 };
    const left = seats === null ? null : Math.max(0, seats - used.users - used.invitations);
    return { ...type, seats, used, left };
  });
}

/** The seats that are held of each license (rule 11), all in one query. */
async function heldByType(
  em: EntityManager,
  { organizationId, now }: Actor,
): Promise<Map<string, LicenseRow["used"]>> {
  await em.flush();
  const found = await em.execute<{ type: string; users: string; invitations: string }[]>(
    `select type, sum(users) as users, sum(invitations) as invitations from (
       select license_type as type, count(*) as users, 0 as invitations from app_user
       where organization_id = ? and license_type is not null group by license_type
       union all
       select license_type, 0, count(*) from invitation
       where organization_id = ? and license_type is not null and status = 'pending'
         and expires_at > ? group by license_type) held
     group by type`,
    [organizationId, organizationId, now],
  );
  return new Map(
    found.map(({ type, users, invitations }) => [
      type,
      { users: Number(users), invitations: Number(invitations) },
    ]),
  );
}
