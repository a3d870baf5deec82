import type { EntityManager } from "@mikro-orm/postgresql";
import { v7 } from "uuid";
import type { OrganizationFacts } from "../actor.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { hashPassword } from "../passwords/passwords.ts";
import { CustomRole } from "../roles/role.entity.ts";
import { addPerson, demoPassword } from "./account.ts";
import { demoAccount, samplePeople } from "./people.ts";
import type { SampleOrganization } from "./seed.ts";
import { addInvitations } from "./surroundings.ts";

/** People with several roles each, one of them the organization's own. */
export const roles: SampleOrganization = { slug: "roles", seed: seedRoles };

async function seedRoles(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const made = { slug: "roles", name: "Roles (sample)", profile: "multi-role", plan: "Gateway" };
  const { id: organizationId } = await createOrganization(em, made, now);
  em.create(CustomRole, {
    ...{ id: v7(), organizationId, key: "evaluator", name: "evaluator", rank: 20 },
    summary: "Uses the models and reads the compliance view.",
    permissions: ["models:use", "compliance:read"],
    createdAt: now,
  });
  await em.flush();
  const organization = await findOrganization(em, { id: organizationId });
  if (!organization) throw new Error("The sample organization is gone.");
  const passwordHash = await hashPassword(demoPassword);
  const account = (firstName: string, role: string, daysAgo: number) =>
    demoAccount(now, daysAgo, { firstName, email: `${role}@roles.example`, roles: [role] });
  const held = [["public"], ["public", "evaluator"], ["manager", "public"], ["public"]];
  const others = samplePeople(now, {
    count: 24,
    domain: "roles.example",
    trait: (index) => ({ roles: held[index % held.length] ?? ["public"] }),
  });
  const [admin] = [account("Rhea", "admin", 310), account("Milo", "manager", 200), ...others].map(
    (person) => addPerson(em, organization, person, passwordHash),
  );
  const setting = { em, organization, now };
  if (admin)
    addInvitations(setting, admin, (at) => ({ roles: held[at % held.length] ?? ["public"] }));
  return organization;
}
