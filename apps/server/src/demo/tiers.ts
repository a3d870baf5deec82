import type { EntityManager } from "@mikro-orm/postgresql";
import type { OrganizationFacts } from "../actor.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { hashPassword } from "../passwords/passwords.ts";
import { addPerson, demoPassword } from "./account.ts";
import { demoAccount, samplePeople } from "./people.ts";
import type { SampleOrganization } from "./seed.ts";
import { addWorkspaces } from "./surroundings.ts";

/** People with usernames, in three tiers, with message limits and workspaces. */
export const tiers: SampleOrganization = { slug: "tiers", seed: seedTiers };

async function seedTiers(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const made = {
    slug: "tiers",
    name: "Tiers (sample)",
    profile: "three-tier",
    plan: "Self-hosted",
  };
  const organization = await createOrganization(em, made, now);
  const passwordHash = await hashPassword(demoPassword);
  const account = (firstName: string, role: string, daysAgo: number) =>
    demoAccount(now, daysAgo, { firstName, email: null, username: role, roles: [role] });
  const others = samplePeople(now, {
    count: 22,
    domain: "tiers.example",
    trait: (index) => ({
      roles: [index % 8 === 3 ? "manager" : "default-user"],
      email: null,
      username: `sample.${index + 1}`,
      ...(index % 3 === 0 ? { dailyMessageLimit: 10 * (1 + (index % 4)) } : {}),
    }),
  });
  const people = [
    account("Ari", "administrator", 350),
    account("Mona", "manager", 340),
    { ...account("Dara", "default-user", 90), dailyMessageLimit: 10 },
    ...others,
  ].map((person) => addPerson(em, organization, person, passwordHash));
  addWorkspaces({ em, organization, now }, ["Contracts", "Field notes", "Help desk"], people);
  return organization;
}
