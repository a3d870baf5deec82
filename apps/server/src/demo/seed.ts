import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { builtInPermissions } from "@usher/domain";
import { v7 } from "uuid";
import type { OrganizationFacts } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { newApiKey } from "../authentication/api-key.ts";
import { findOrganization } from "../organizations/organizations.ts";
import type { Settings } from "../settings.ts";
import { hashToken } from "../tokens.ts";
import { acme } from "./acme.ts";

/** An organization of the sample data, in a file of its own. */
export interface SampleOrganization {
  slug: string;
  /** Makes it with its people and all that belongs to them. */
  seed(em: EntityManager, now: Date): Promise<OrganizationFacts>;
}

const sampleOrganizations: SampleOrganization[] = [acme];

/** Fills a database with sample data, once; what is there already stays as it is. Never in production. */
export async function seedDemo(orm: MikroORM, settings: Settings, now: Date): Promise<void> {
  if (settings.production) throw new Error("Sample data is not for production.");
  for (const { slug, seed } of sampleOrganizations)
    await orm.em.fork().transactional(async (em) => {
      const organization = (await findOrganization(em, { slug })) ?? (await seed(em, now));
      await giveKeyToDemoHost(em, organization, settings, now);
    });
}

/** A key of its own for the demo host, written where its server reads it. */
async function giveKeyToDemoHost(
  em: EntityManager,
  organization: OrganizationFacts,
  { folder }: Settings,
  now: Date,
): Promise<void> {
  const file = join(folder, `demo-api-key-${organization.slug}`);
  const given = existsSync(file) ? readFileSync(file, "utf8").trim() : null;
  // A key of another database opens nothing in this one.
  if (given && (await em.count(ApiKey, { tokenHash: hashToken(given) })) > 0) return;
  const { key, ...kept } = newApiKey();
  em.create(ApiKey, {
    id: v7(),
    organizationId: organization.id,
    name: "Demo host",
    ...kept,
    permissions: [...builtInPermissions],
    rank: Math.max(...organization.roles.map(({ rank }) => rank)),
    createdAt: now,
  });
  await em.flush();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
}
