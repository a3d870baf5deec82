import { randomInt } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { rankOf } from "@usher/domain";
import { v7 } from "uuid";
import type { OrganizationFacts } from "../actor.ts";
import { Group, GroupMember } from "../groups/group.entity.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import type { User } from "../users/user.entity.ts";
import { Workspace, WorkspaceMember } from "../workspaces/workspace.entity.ts";

/** What sample people have around them, and when they got it. */
export interface Setting {
  em: EntityManager;
  organization: OrganizationFacts;
  now: Date;
}

/** Groups of these names, with every fifth person each. */
export function addGroups(
  { em, organization, now }: Setting,
  names: readonly string[],
  people: readonly User[],
): Group[] {
  const organizationId = organization.id;
  return names.map((name, index) => {
    const group = em.create(Group, { id: v7(), organizationId, name, createdAt: now });
    for (const user of people.filter((_, place) => place % 5 === index))
      em.create(GroupMember, { organizationId, groupId: group.id, userId: user.id });
    return group;
  });
}

/** Workspaces of these names, as the host product registers them, each with fewer people than the one before. */
export function addWorkspaces(
  { em, organization, now }: Setting,
  names: readonly string[],
  people: readonly User[],
): void {
  const organizationId = organization.id;
  names.forEach((name, index) => {
    const externalId = name.toLowerCase().replaceAll(" ", "-");
    const workspace = em.create(Workspace, {
      ...{ id: v7(), organizationId, externalId, name },
      createdAt: now,
    });
    for (const user of people.filter((_, place) => place % (index + 2) === 0))
      em.create(WorkspaceMember, { organizationId, workspaceId: workspace.id, userId: user.id });
  });
}

const hour = 60 * 60 * 1000;

/** By hours left; a week is the most, and some have expired. */
const hoursLeft = [160, 131, 90, 47, 20, 2, -20, -90];

/** Invitations at every stage. Their mails count as sent, so that a start sends none. */
export function addInvitations(
  { em, organization, now }: Setting,
  inviter: User,
  grant: (index: number) => { roles: string[]; licenseType?: string; groupIds?: string[] },
): void {
  hoursLeft.forEach((left, index) => {
    const expiresAt = new Date(now.getTime() + left * hour + randomInt(60) * 60_000);
    const granted = grant(index);
    em.create(Invitation, {
      id: v7(),
      organizationId: organization.id,
      email: `newcomer.${index + 1}@${organization.slug}.example`,
      ...granted,
      rank: rankOf(granted.roles, organization.roles),
      inviterId: inviter.id,
      mailStatus: "sent",
      expiresAt,
      createdAt: new Date(expiresAt.getTime() - 7 * 24 * hour),
    });
  });
}
