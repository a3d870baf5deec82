import type { EntityManager } from "@mikro-orm/postgresql";
import type { OrganizationFacts } from "../actor.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { hashPassword } from "../passwords/passwords.ts";
import { addPerson, demoPassword } from "./account.ts";
import { demoAccount, samplePeople } from "./people.ts";
import type { SampleOrganization } from "./seed.ts";
import { addGroups, addInvitations, addWorkspaces } from "./surroundings.ts";

/** The organization of a product with the standard profile: 60 people, groups, workspaces, invitations. */
export const acme: SampleOrganization = { slug: "acme", seed: seedAcme };

async function seedAcme(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const made = { slug: "acme", name: "Acme (sample)", profile: "standard", plan: "Team" };
  const organization = await createOrganization(em, made, now);
  const passwordHash = await hashPassword(demoPassword);
  const account = (firstName: string, role: string, daysAgo: number) =>
    demoAccount(now, daysAgo, { firstName, email: `${role}@acme.example`, roles: [role] });
  const others = samplePeople(now, {
    count: 57,
    domain: "acme.example",
    trait: (index) => ({ roles: [index % 14 === 5 ? "admin" : "member"] }),
  });
  const people = [
    account("Olive", "owner", 400),
    account("Adrian", "admin", 390),
    account("Mika", "member", 120),
    ...others,
  ].map((person) => addPerson(em, organization, person, passwordHash));
  const setting = { em, organization, now };
  addGroups(setting, ["Design", "Research", "Support"], people);
  addWorkspaces(setting, ["Website", "Handbook", "Roadmap", "Archive"], people);
  const [owner] = people;
  if (owner) addInvitations(setting, owner, (at) => ({ roles: [at === 1 ? "admin" : "member"] }));
  return organization;
}
