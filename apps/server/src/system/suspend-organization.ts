import type { EntityManager } from "@mikro-orm/postgresql";
import type { SuspendOrganizationInput, SystemOrganizationRow } from "@usher/domain";
import { type Actor, administratorActor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { organizationOf, systemRow } from "./organizations.ts";

/**
 * Ends the access of everybody in an organization at once, or gives it back: what they hold (sessions, keys,
 * links) does nothing while it is suspended and works on afterwards.
 */
export function suspendOrganization(
  { em: login, administrator }: { em: EntityManager; administrator: Actor },
  { organizationId, suspended }: SuspendOrganizationInput,
): Promise<SystemOrganizationRow> {
  return login.transactional(async (em) => {
    const organization = await organizationOf(em, organizationId);
    const status = suspended ? "suspended" : "active";
    const changed = await em.execute<{ id: string }[]>(
      "update organization set status = ? where id = ? and status <> ? returning id",
      [status, organizationId, status],
    );
    if (changed.length > 0) {
      record(em, administratorActor(organization, administrator), {
        action: suspended ? "organization.suspended" : "organization.reactivated",
        target: { kind: "organization", id: organizationId },
        changes: { status: { before: organization.status, after: status } },
      });
      await announce(em, { organizationId, type: "organization-ended" });
      await em.flush();
    }
    return systemRow(em, administrator, organizationId);
  });
}
