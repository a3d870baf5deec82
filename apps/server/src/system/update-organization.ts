import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type AuditValue,
  Refused,
  refuse,
  type SystemOrganizationRow,
  type UpdateOrganizationInput,
  whyNotLicense,
} from "@usher/domain";
import { type Actor, administratorActor, type OrganizationFacts } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { resizePool } from "../licenses/seats.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { changeProfile } from "./change-profile.ts";
import { organizationOf, systemRow } from "./organizations.ts";

/** Changes what an organization is called, is entitled to and has: everything named, in one step. */
export function updateOrganization(
  { em: login, administrator }: { em: EntityManager; administrator: Actor },
  input: UpdateOrganizationInput,
): Promise<SystemOrganizationRow> {
  const { organizationId } = input;
  return login.transactional(async (em) => {
    // One change of an organization at a time.
    await em.execute("select id from organization where id = ? for update", [organizationId]);
    const before = await organizationOf(em, organizationId);
    if (input.profile && input.profile !== before.profile.key)
      await changeProfile(em, administratorActor(before, administrator), {
        to: input.profile,
        roleMap: input.roleMap ?? {},
      });
    await changeDetails(em, before, input);
    const after = await organizationOf(em, organizationId);
    const acting = administratorActor(after, administrator);
    const changes = difference(detailsOf(before), detailsOf(after));
    if (Object.keys(changes).length > 0)
      record(em, acting, {
        action: "organization.updated",
        target: { kind: "organization", id: organizationId },
        changes,
      });
    for (const [licenseType, seats] of Object.entries(input.seats ?? {})) {
      refuse(whyNotLicense(licenseType, after.switches.licenseTypes), `seats.${licenseType}`);
      await resizePool(em, acting, { licenseType, seats, field: `seats.${licenseType}` });
    }
    await announce(em, { organizationId, type: "everyone-changed" });
    await em.flush();
    return systemRow(em, administrator, organizationId);
  });
}

async function changeDetails(
  em: EntityManager,
  { id }: OrganizationFacts,
  input: UpdateOrganizationInput,
): Promise<void> {
  const stored = await em.findOne(Organization, { id }, { refresh: true });
  if (!stored) throw new Refused("not_found", "organizationId");
  if (input.name !== undefined) stored.name = input.name;
  if (input.plan !== undefined) stored.plan = input.plan;
  if (input.contactUrl !== undefined) stored.contactUrl = input.contactUrl;
  if (input.entitlements !== undefined) stored.entitlements = [...new Set(input.entitlements)];
  await em.flush();
}

function detailsOf(organization: OrganizationFacts): Record<string, AuditValue> {
  const { name, profile, plan, contactUrl, entitlements } = organization;
  return {
    organizationName: name,
    profile: profile.key,
    plan,
    contactUrl,
    entitlements: [...entitlements],
  };
}
