import { randomInt } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { rankOf } from "@usher/domain";
import { v7 } from "uuid";
import type { OrganizationFacts } from "../actor.ts";
import { Group, GroupMember } from "../groups/group.entity.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import { createOrganization } from "../organizations/bootstrap.ts";
import { hashPassword } from "../passwords/passwords.ts";
import type { User } from "../users/user.entity.ts";
import { Workspace, WorkspaceMember } from "../workspaces/workspace.entity.ts";
import { addPerson, demoPassword } from "./account.ts";
import { demoAccounts, samplePeople } from "./people.ts";
import type { SampleOrganization } from "./seed.ts";

/** The organization of a product with the standard profile: 60 people, groups, workspaces, invitations. */
export const acme: SampleOrganization = { slug: "acme", seed: seedAcme };

async function seedAcme(em: EntityManager, now: Date): Promise<OrganizationFacts> {
  const organization = await createOrganization(
    em,
    { slug: "acme", name: "Acme (sample)", profile: "standard" },
    now,
  );
  const passwordHash = await hashPassword(demoPassword);
  const add = (person: Parameters<typeof addPerson>[2]) =>
    addPerson(em, organization, person, passwordHash);
  const accounts = demoAccounts(now).map(add);
  const people = [...accounts, ...samplePeople(now).map(add)];
  addGroups(em, organization, people, now);
  addWorkspaces(em, organization, people, now);
  const [owner] = accounts;
  if (owner) addInvitations(em, organization, owner, now);
  return organization;
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
