import type { EntityManager } from "@mikro-orm/postgresql";
import type { LicenseRow } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { LicensePool } from "./license.entity.ts";
import { seatsHeld } from "./seats.ts";

/** The licenses of the actor's organization with their pools; none where it has no licenses. */
export async function licenseRows(em: EntityManager, actor: Actor): Promise<LicenseRow[]> {
  const { organizationId, organization } = actor;
  const pools = await em.find(LicensePool, { organizationId });
  const rows: LicenseRow[] = [];
  for (const type of organization.switches.licenseTypes) {
    const pool = pools.find(({ licenseType }) => licenseType === type.key);
    const seats = pool ? (pool.seats ?? null) : 0;
    const used = await seatsHeld(em, actor, type.key);
    const left = seats === null ? null : Math.max(0, seats - used.users - used.invitations);
    rows.push({ ...type, seats, used, left });
  }
  return rows;
}
