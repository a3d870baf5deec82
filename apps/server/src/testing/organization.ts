import { randomBytes } from "node:crypto";
import { type Policies, rankOf } from "@usher/domain";
import { v7 } from "uuid";
import { LicensePool } from "../licenses/license.entity.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { hashPassword } from "../passwords/passwords.ts";
import type { Services } from "../services.ts";
import { User } from "../users/user.entity.ts";
import { type Person, password } from "./person.ts";

/** What an organization in a test has beside its people. */
export interface OrganizationSettings {
  profile?: string;
  /** Left out: a new one. */
  slug?: string;
  name?: string;
  policies?: Partial<Policies>;
  entitlements?: string[];
  /** By license type; null is unlimited. */
  seats?: Record<string, number | null>;
}

let passwordHash: Promise<string> | undefined;

/** A new organization with these people, by name and role; each signs in with `password`. */
export async function makeOrganization<Name extends string>(
  services: Pick<Services, "orm" | "clock">,
  people: Record<Name, string>,
  set: OrganizationSettings = {},
): Promise<Record<Name, Person>> {
  const { profile = "standard", policies = {}, entitlements = [], seats = {} } = set;
  const now = services.clock();
  const slug = set.slug ?? `test-${randomBytes(6).toString("hex")}`;
  passwordHash ??= hashPassword(password);
  const hash = await passwordHash;
  return services.orm.em.fork().transactional(async (em) => {
    const made = { slug, name: set.name ?? "Test organization", profile, policies, entitlements };
    const organization = await createOrganization(em, made, now);
    for (const [licenseType, count] of Object.entries(seats))
      em.create(LicensePool, { organizationId: organization.id, licenseType, seats: count });
    const members = Object.entries<string>(people).map(([name, role]) => {
      const user = em.create(User, {
        id: v7(),
        organizationId: organization.id,
        email: `${name}@${slug}.example`,
        firstName: name,
        lastName: "Tester",
        passwordHash: hash,
        roles: [role],
        rank: rankOf([role], organization.roles),
        createdAt: now,
      });
      return [name, { id: user.id, email: user.email ?? "", organization }] as const;
    });
    return Object.fromEntries(members) as Record<Name, Person>;
  });
}
