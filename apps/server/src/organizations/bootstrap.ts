import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Policies, Refused, systemProfile, systemSlug, topRole } from "@usher/domain";
import { v7 } from "uuid";
import { type Actor, administratorActor, type OrganizationFacts, systemActor } from "../actor.ts";
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
  /** The key of a profile; `standard` when it is left out. */
  profile?: string | undefined;
}

/** How long the link to set the first password lives, in milliseconds: 24 hours. */
const linkLifetime = 24 * 60 * 60 * 1000;

/** What an organization begins with. */
export interface NewOrganization {
  slug: string;
  name: string;
  profile: string;
  plan?: string | null | undefined;
  contactUrl?: string | null | undefined;
  entitlements?: string[] | undefined;
  policies?: Partial<Policies> | undefined;
}

/** Makes an organization; of two at once with one address, one is refused (`already_bootstrapped`). */
export async function createOrganization(
  em: EntityManager,
  input: NewOrganization,
  now: Date,
  administrator?: Actor,
): Promise<OrganizationFacts> {
  // The reserved organization and its profile belong to each other, and to nobody else.
  if ((input.slug === systemSlug) !== (input.profile === systemProfile.key))
    throw new Refused("system_organization", "slug");
  if (!profileOf(input.profile)) throw new Error(`There is no profile ${input.profile}.`);
  const { slug, name, profile, plan = null, contactUrl = null } = input;
  const { entitlements = [], policies = {} } = input;
  const [stored] = await em
    .createQueryBuilder(Organization)
    .insert({
      id: v7(),
      ...{ slug, name, profile, plan, contactUrl, entitlements, policies },
      createdAt: now,
    })
    .onConflict()
    .ignore()
    .returning("id")
    .execute<{ id: string }[]>("all");
  if (!stored) throw new Refused("already_bootstrapped", "organization");
  const organization = await findOrganization(em, { id: stored.id });
  if (!organization) throw new Error(`Organization ${stored.id} is gone.`);
  const actor = administrator
    ? administratorActor(organization, administrator)
    : systemActor(organization, now);
  record(em, actor, {
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
  return orm.em.fork().transactional(async (em) => {
    const { organization: slug, organizationName: name } = input;
    const profile = slug === systemSlug ? systemProfile.key : (input.profile ?? "standard");
    const organization = await createOrganization(em, { slug, name, profile }, now);
    const made = await createOwner(em, systemActor(organization, now), input);
    return { url: links.setPasswordUrl(made.token), expiresAt: made.expiresAt };
  });
}

/** Makes the first user of an organization, with its highest role and a link to set a password. */
export async function createOwner(
  em: EntityManager,
  actor: Actor,
  person: Pick<BootstrapInput, "email" | "firstName" | "lastName">,
): Promise<{ token: string; expiresAt: Date }> {
  const { organization, organizationId, now } = actor;
  const { email, firstName, lastName } = person;
  const top = topRole(organization.roles);
  const token = newToken();
  const expiresAt = new Date(now.getTime() + linkLifetime);
  const owner = em.create(User, {
    id: v7(),
    organizationId,
    ...{ email, firstName, lastName },
    roles: [top.key],
    rank: top.rank,
    createdAt: now,
    // Whoever runs the server says that the address is theirs.
    emailVerifiedAt: now,
  });
  const userId = owner.id;
  em.create(PasswordLink, {
    id: hashToken(token),
    organizationId,
    userId,
    createdAt: now,
    expiresAt,
  });
  record(em, actor, {
    action: "user.created",
    target: { kind: "user", id: owner.id },
    changes: { roles: { before: null, after: [top.key] } },
  });
  return { token, expiresAt };
}
