import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Policies, Refused, topRole } from "@usher/domain";
import { v7 } from "uuid";
import { type OrganizationFacts, systemActor } from "../actor.ts";
import { record } from "../audit/record.ts";
import type { Links } from "../links.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import { profileOf } from "../profiles.ts";
import { hashToken, newToken } from "../tokens.ts";
import { User } from "../users/user.entity.ts";
import { Organization } from "./organization.entity.ts";
import { findOrganization } from "./organizations.ts";

/** What the first organization and its owner are called. */
export interface BootstrapInput {
  organization: string;
  organizationName: string;
  email: string;
  firstName: string;
  lastName: string;
}

/** How long the link to set the first password lives, in milliseconds: 24 hours. */
const linkLifetime = 24 * 60 * 60 * 1000;

/** What an organization begins with. */
export interface NewOrganization {
  slug: string;
  name: string;
  profile: string;
  plan?: string | null;
  contactUrl?: string | null;
  entitlements?: string[];
  policies?: Partial<Policies>;
}

/** Makes an organization; of two at once with one address, one is refused (`already_bootstrapped`). */
export async function createOrganization(
  em: EntityManager,
  input: NewOrganization,
  now: Date,
): Promise<OrganizationFacts> {
  if (!profileOf(input.profile)) throw new Error(`There is no profile ${input.profile}.`);
  const [stored] = await em
    .createQueryBuilder(Organization)
    .insert({ id: v7(), ...input, createdAt: now })
    .onConflict()
    .ignore()
    .returning("id")
    .execute<{ id: string }[]>("all");
  if (!stored) throw new Refused("already_bootstrapped", "organization");
  const organization = await findOrganization(em, { id: stored.id });
  if (!organization) throw new Error(`Organization ${stored.id} is gone.`);
  record(em, systemActor(organization, now), {
    action: "organization.created",
    target: { kind: "organization", id: organization.id },
  });
  return organization;
}

/**
 * Makes the first organization and its owner, and answers with a link, good for one use in 24 hours, to
 * set the owner's password. Runs as the login: a command of whoever runs the server.
 */
export async function bootstrap(
  orm: MikroORM,
  links: Links,
  input: BootstrapInput,
  now: Date,
): Promise<{ url: string; expiresAt: Date }> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + linkLifetime);
  await orm.em.fork().transactional(async (em) => {
    const { organization: slug, organizationName: name } = input;
    const organization = await createOrganization(em, { slug, name, profile: "standard" }, now);
    const top = topRole(organization.roles);
    const organizationId = organization.id;
    const owner = em.create(User, {
      id: v7(),
      organizationId,
      email: input.email,
      firstName: input.firstName,
      lastName: input.lastName,
      roles: [top.key],
      rank: top.rank,
      createdAt: now,
    });
    em.create(PasswordLink, {
      id: hashToken(token),
      organizationId,
      userId: owner.id,
      createdAt: now,
      expiresAt,
    });
    record(em, systemActor(organization, now), {
      action: "user.created",
      target: { kind: "user", id: owner.id },
      changes: { roles: { before: null, after: [top.key] } },
    });
  });
  return { url: links.setPasswordUrl(token), expiresAt };
}
