import type { EntityManager } from "@mikro-orm/postgresql";
import { refuse, whyNotLicense, whyNotResize, whyNotTakeSeat } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";

/**
 * Seats of a license that are held: by active and suspended users, and by invitations that could still be
 * accepted (rule 11).
 */
export async function seatsHeld(
  em: EntityManager,
  actor: Actor,
  licenseType: string,
): Promise<{ users: number; invitations: number }> {
  const { organizationId, now } = actor;
  const [held] = await em.execute<{ users: string; invitations: string }[]>(
    `select (select count(*) from app_user where organization_id = ? and license_type = ?) as users,
            (select count(*) from invitation where organization_id = ? and license_type = ?
               and status = 'pending' and expires_at > ?) as invitations`,
    [organizationId, licenseType, organizationId, licenseType, now],
  );
  return { users: Number(held?.users), invitations: Number(held?.invitations) };
}

/**
 * Makes sure that the caller may let one more person hold a seat. Takers of one pool pass one at a time,
 * under its row's lock, which is held until the transaction ends; ask right before the seat is written.
 * With `had`, the seat that is given up in the same step counts as free (an invitation that is accepted).
 * Throws `licenses_not_offered`, `unknown_license`, `seats_full`.
 */
export async function takeSeat(
  em: EntityManager,
  actor: Actor,
  licenseType: string,
  { had = 0, field = "licenseType" }: { had?: number; field?: string } = {},
): Promise<void> {
  refuse(whyNotLicense(licenseType, actor.organization.switches.licenseTypes), field);
  // What this transaction has given out so far counts too.
  await em.flush();
  const seats = await lockPool(em, actor, licenseType);
  const { users, invitations } = await seatsHeld(em, actor, licenseType);
  refuse(whyNotTakeSeat(seats, users + invitations - had), field);
}

/**
 * How many more people may hold a seat; infinite when seats are unlimited. Locks the pool like `takeSeat`,
 * for whoever gives out several at once. Throws `licenses_not_offered`, `unknown_license`.
 */
export async function seatsLeft(
  em: EntityManager,
  actor: Actor,
  licenseType: string,
): Promise<number> {
  refuse(whyNotLicense(licenseType, actor.organization.switches.licenseTypes), "licenseType");
  await em.flush();
  const seats = await lockPool(em, actor, licenseType);
  if (seats === null) return Infinity;
  const { users, invitations } = await seatsHeld(em, actor, licenseType);
  return Math.max(0, seats - users - invitations);
}

/** The size of a pool, locked until the transaction ends; null is unlimited, and no row is none. */
export async function lockPool(
  em: EntityManager,
  actor: Actor,
  licenseType: string,
): Promise<number | null> {
  // No row yet means no seats; made here so that there is something to lock.
  await em.execute(
    `insert into license_pool (organization_id, license_type, seats) values (?, ?, 0)
     on conflict do nothing`,
    [actor.organizationId, licenseType],
  );
  const [pool] = await em.execute<{ seats: number | null }[]>(
    `select seats from license_pool where organization_id = ? and license_type = ? for update`,
    [actor.organizationId, licenseType],
  );
  return pool ? pool.seats : 0;
}

/**
 * Sets the size of a pool, not below what is taken; null is unlimited. Throws `seats_below_used`. The
 * caller has asked whether the license is offered and who may do this.
 */
export async function resizePool(
  em: EntityManager,
  actor: Actor,
  {
    licenseType,
    seats,
    field = "seats",
  }: { licenseType: string; seats: number | null; field?: string },
): Promise<void> {
  const { organizationId } = actor;
  const before = await lockPool(em, actor, licenseType);
  const { users, invitations } = await seatsHeld(em, actor, licenseType);
  refuse(whyNotResize(seats, users + invitations), field);
  if (seats === before) return;
  await em.execute(
    "update license_pool set seats = ? where organization_id = ? and license_type = ?",
    [seats, organizationId, licenseType],
  );
  record(em, actor, {
    action: "license.seats_changed",
    target: { kind: "organization", id: organizationId },
    changes: {
      license: { before: licenseType, after: licenseType },
      seats: { before, after: seats },
    },
  });
  await announce(em, { organizationId, type: "settings-changed", what: "licenses" });
}
