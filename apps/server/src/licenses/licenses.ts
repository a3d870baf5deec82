import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type LicenseRow,
  Refused,
  refuse,
  type SetSeatsInput,
  whyNotSeeLicenses,
  whyNotSetSeats,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { lockSelf } from "../users/locks.ts";
import { licenseRows } from "./rows.ts";
import { resizePool } from "./seats.ts";

/** The licenses with their seats; none where the organization has no licenses. Throws `missing_permission`. */
export async function listLicenses(em: EntityManager, actor: Actor): Promise<LicenseRow[]> {
  refuse(whyNotSeeLicenses(actor));
  return licenseRows(em, actor);
}

/**
 * Sets how many seats of a license there are; null is unlimited. The host hears of it by `events.stream`.
 * Throws what `whyNotSetSeats` answers, and `seats_below_used`.
 */
export async function setSeats(
  em: EntityManager,
  caller: Actor,
  { licenseType, seats }: SetSeatsInput,
): Promise<LicenseRow> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotSetSeats(actor, licenseType, actor.organization.switches), "licenseType");
  await resizePool(em, actor, { licenseType, seats });
  const row = (await licenseRows(em, actor)).find(({ key }) => key === licenseType);
  if (!row) throw new Refused("unknown_license", "licenseType");
  return row;
}
