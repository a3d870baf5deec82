import type { EntityManager } from "@mikro-orm/postgresql";
import { rankOf } from "@usher/domain";
import { v7 } from "uuid";
import type { OrganizationFacts } from "../actor.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { hashPassword } from "../passwords/passwords.ts";
import { RegistrationLink } from "../registration-links/registration-link.entity.ts";
import { addPerson, demoPassword } from "./account.ts";
import { demoAccount, samplePeople } from "./people.ts";
import type { SampleOrganization } from "./seed.ts";
import { addWorkspaces } from "./surroundings.ts";

/** People who came by registration links and read every collection. */
export const links: SampleOrganization = { slug: "links", seed: seedLinks };

const day = 24 * 60 * 60 * 1000;

async function seedLinks(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const organization = await createOrganization(
    em,
    {
      slug: "links",
      name: "Links (sample)",
      profile: "registration-links",
      plan: "Enterprise",
      entitlements: ["multi-user"],
      contactUrl: "https://example.com/contact",
    },
    now,
  );
  const passwordHash = await hashPassword(demoPassword);
  const roles = (admin: boolean) => [admin ? "account-admin" : "account-user"];
  const [admin] = [
    demoAccount(now, 300, { firstName: "Lina", email: "admin@links.example", roles: roles(true) }),
    demoAccount(now, 60, { firstName: "Uri", email: "user@links.example", roles: roles(false) }),
    ...samplePeople(now, {
      count: 16,
      domain: "links.example",
      trait: (index) => ({ roles: roles(index === 6), suspended: false }),
    }),
  ].map((person) => addPerson(em, organization, person, passwordHash));
  addWorkspaces(
    { em, organization, now },
    ["Tidal marshes", "Small languages", "Repair", "Night skies"],
    [],
  );
  const link = { organizationId: organization.id, roles: roles(false), creatorId: admin?.id };
  const rank = rankOf(link.roles, organization.roles);
  const ends = (days: number) => new Date(now.getTime() + days * day);
  em.create(RegistrationLink, {
    ...link,
    ...{ id: v7(), rank, maxUses: 25, uses: 9, domains: ["links.example"] },
    ...{ createdAt: ends(-2), expiresAt: ends(5) },
  });
  em.create(RegistrationLink, {
    ...link,
    ...{ id: v7(), rank, maxUses: 5, uses: 5, createdAt: ends(-20), expiresAt: ends(-13) },
  });
  return organization;
}
