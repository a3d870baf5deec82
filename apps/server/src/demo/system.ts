import type { EntityManager } from "@mikro-orm/postgresql";
import { systemProfile, systemSlug } from "@usher/domain";
import type { OrganizationFacts } from "../actor.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { hashPassword } from "../passwords/passwords.ts";
import { addPerson, demoPassword } from "./account.ts";
import { demoAccount } from "./people.ts";
import type { SampleOrganization } from "./seed.ts";

/** The system administrators' own. */
export const system: SampleOrganization = { slug: systemSlug, seed: seedSystem };

async function seedSystem(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const made = { slug: systemSlug, name: "System (sample)", profile: systemProfile.key };
  const organization = await createOrganization(em, made, now);
  const account = demoAccount(now, 420, {
    firstName: "Sol",
    email: "admin@system.example",
    roles: systemProfile.roles.map(({ key }) => key),
  });
  addPerson(em, organization, account, await hashPassword(demoPassword));
  return organization;
}
