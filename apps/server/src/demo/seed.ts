import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { builtInPermissions, rankOf } from "@usher/domain";
import { v7 } from "uuid";
import { type OrganizationFacts, systemActor } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { record } from "../audit/record.ts";
import { newApiKey } from "../authentication/api-key.ts";
import { Group, GroupMember } from "../groups/group.entity.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { hashPassword } from "../passwords/passwords.ts";
import type { Settings } from "../settings.ts";
import { hashToken } from "../tokens.ts";
import { User } from "../users/user.entity.ts";
import { Workspace, WorkspaceMember } from "../workspaces/workspace.entity.ts";
import { demoAccounts, type SamplePerson, samplePeople } from "./people.ts";

const demoPassword = "usher demo passphrase";
/** Where the demo host finds its API key, below the settings' folder. */
const demoKeyFile = "demo-api-key";

/** Fills a database with sample data, once; what is there already stays as it is. Never in production. */
export async function seedDemo(orm: MikroORM, settings: Settings, now: Date): Promise<void> {
  if (settings.production) throw new Error("Sample data is not for production.");
  await orm.em.fork().transactional(async (em) => {
    const organization =
      (await findOrganization(em, { slug: "acme" })) ?? (await seedAcme(em, now));
    await giveKeyToDemoHost(em, organization, settings, now);
  });
}

async function seedAcme(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const acme = await createOrganization(
    em,
    { slug: "acme", name: "Acme (sample)", profile: "standard" },
    now,
  );
  const passwordHash = await hashPassword(demoPassword);
  const accounts = demoAccounts(now).map((person) => addPerson(em, acme, person, passwordHash));
  const others = samplePeople(now).map((person) => addPerson(em, acme, person, passwordHash));
  const people = [...accounts, ...others];
  addGroups(em, acme, people, now);
  addWorkspaces(em, acme, people, now);
  const [owner] = accounts;
  if (owner) addInvitations(em, acme, owner, now);
  return acme;
}

function addPerson(
  em: EntityManager,
  acme: OrganizationFacts,
  person: SamplePerson,
  passwordHash: string,
): User {
  const { role, suspended, ...columns } = person;
  const user = em.create(User, {
    id: v7(),
    organizationId: acme.id,
    ...columns,
    passwordHash,
    roles: [role],
    rank: rankOf([role], acme.roles),
    status: suspended ? "suspended" : "active",
    suspendedReason: suspended ? "Sample of a suspended account" : null,
  });
  record(em, systemActor(acme, person.createdAt), {
    action: "user.created",
    target: { kind: "user", id: user.id },
    changes: { roles: { before: null, after: [role] } },
  });
  return user;
}

function addGroups(em: EntityManager, acme: OrganizationFacts, people: User[], now: Date): void {
  const organizationId = acme.id;
  ["Design", "Research", "Support"].forEach((name, index) => {
    const group = em.create(Group, { id: v7(), organizationId, name, createdAt: now });
    for (const user of people.filter((_, place) => place % 5 === index))
      em.create(GroupMember, { organizationId, groupId: group.id, userId: user.id });
  });
}

function addWorkspaces(
  em: EntityManager,
  acme: OrganizationFacts,
  people: User[],
  now: Date,
): void {
  const organizationId = acme.id;
  ["Website", "Handbook", "Roadmap", "Archive"].forEach((name, index) => {
    const externalId = name.toLowerCase();
    const workspace = em.create(Workspace, {
      id: v7(),
      organizationId,
      externalId,
      name,
      createdAt: now,
    });
    for (const user of people.filter((_, place) => place % (index + 2) === 0))
      em.create(WorkspaceMember, { organizationId, workspaceId: workspace.id, userId: user.id });
  });
}

const hour = 60 * 60 * 1000;

function addInvitations(em: EntityManager, acme: OrganizationFacts, owner: User, now: Date): void {
  // By hours left; a week is the most. Their mails count as sent, so that a start sends none.
  const left = [160, 131, 90, 47, 20, 2, -20, -90];
  left.forEach((hoursLeft, index) => {
    const expiresAt = new Date(now.getTime() + hoursLeft * hour + randomInt(60) * 60_000);
    const role = index === 1 ? "admin" : "member";
    em.create(Invitation, {
      id: v7(),
      organizationId: acme.id,
      email: `newcomer.${index + 1}@acme.example`,
      roles: [role],
      rank: rankOf([role], acme.roles),
      inviterId: owner.id,
      mailStatus: "sent",
      expiresAt,
      createdAt: new Date(expiresAt.getTime() - 7 * 24 * hour),
    });
  });
}

/** A key of its own for the demo host, written where its server reads it. */
async function giveKeyToDemoHost(
  em: EntityManager,
  acme: OrganizationFacts,
  { folder }: Settings,
  now: Date,
): Promise<void> {
  const file = join(folder, demoKeyFile);
  const given = existsSync(file) ? readFileSync(file, "utf8").trim() : null;
  // A key of another database opens nothing in this one.
  if (given && (await em.count(ApiKey, { tokenHash: hashToken(given) })) > 0) return;
  const { key, ...kept } = newApiKey();
  em.create(ApiKey, {
    id: v7(),
    organizationId: acme.id,
    name: "Demo host",
    ...kept,
    permissions: [...builtInPermissions],
    rank: Math.max(...acme.roles.map(({ rank }) => rank)),
    createdAt: now,
  });
  await em.flush();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
}
