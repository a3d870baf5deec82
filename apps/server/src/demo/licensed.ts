import type { EntityManager } from "@mikro-orm/postgresql";
import type { OrganizationFacts } from "../actor.ts";
import { LicensePool } from "../licenses/license.entity.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { hashPassword } from "../passwords/passwords.ts";
import { addPerson, demoPassword } from "./account.ts";
import { demoAccount, samplePeople } from "./people.ts";
import type { SampleOrganization } from "./seed.ts";
import { addGroups, addInvitations, addWorkspaces } from "./surroundings.ts";

/** People with licenses of three types, groups and invitations. */
export const licensed: SampleOrganization = { slug: "licensed", seed: seedLicensed };

/** By license type; null is unlimited. */
const seats = { business: 40, pro: 20, "knowledge-only": null };

const types = ["business", "business", "pro", "business", "knowledge-only"];

async function seedLicensed(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const made = {
    slug: "licensed",
    name: "Licensed (sample)",
    profile: "licensed",
    plan: "Business",
  };
  const organization = await createOrganization(em, made, now);
  const organizationId = organization.id;
  for (const [licenseType, count] of Object.entries(seats))
    em.create(LicensePool, { organizationId, licenseType, seats: count });
  const passwordHash = await hashPassword(demoPassword);
  const account = (firstName: string, role: string, daysAgo: number) =>
    demoAccount(now, daysAgo, {
      ...{ firstName, email: `${role}@licensed.example`, roles: [role] },
      licenseType: "business",
    });
  const others = samplePeople(now, {
    count: 34,
    domain: "licensed.example",
    trait: (index) => ({
      roles: [index % 11 === 6 ? "admin" : "user"],
      licenseType: types[index % types.length] ?? "business",
      suspended: index === 20,
    }),
  });
  const people = [account("Lida", "admin", 380), account("Udo", "user", 150), ...others].map(
    (person) => addPerson(em, organization, person, passwordHash),
  );
  const setting = { em, organization, now };
  const groups = addGroups(setting, ["Design", "Engineering", "Sales"], people);
  addWorkspaces(setting, ["Product knowledge", "Sales desk", "Handbook"], people);
  const [admin] = people;
  if (admin)
    addInvitations(setting, admin, (index) => ({
      roles: ["user"],
      licenseType: types[index % types.length] ?? "business",
      groupIds: groups.slice(0, index % 3).map(({ id }) => id),
    }));
  return organization;
}
