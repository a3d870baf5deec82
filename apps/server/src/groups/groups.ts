import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type CreateGroupInput,
  type GroupIdInput,
  type GroupRow,
  Refused,
  refuse,
  type UpdateGroupInput,
  whyNotManageGroups,
  whyNotReadGroups,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { storeNamed } from "../database/taken-names.ts";
import { announce } from "../events/announce.ts";
import { lockSelf } from "../users/locks.ts";
import { Group, GroupMember } from "./group.entity.ts";

/** A group as the target of a recorded deed. */
export const recorded = (id: string) => ({ kind: "group", id }) as const;

export async function announceGroups(
  em: EntityManager,
  { organizationId }: Actor,
  memberIds: string[],
): Promise<void> {
  await announce(em, { organizationId, type: "settings-changed", what: "groups" });
  await announce(em, { organizationId, type: "directory-changed", ids: memberIds });
}

export function toGroupRow(actor: Actor, group: Group, members: number): GroupRow {
  const reason = whyNotManageGroups(actor, actor.organization.switches);
  return {
    id: group.id,
    name: group.name,
    members,
    createdAt: group.createdAt.toISOString(),
    allowed: { edit: reason, delete: reason },
  };
}

/** Every group by name. Throws `missing_permission`, `groups_not_offered`. */
export async function listGroups(em: EntityManager, actor: Actor): Promise<GroupRow[]> {
  refuse(whyNotReadGroups(actor, actor.organization.switches));
  const { organizationId } = actor;
  const groups = await em.find(Group, { organizationId });
  const counts = await em.execute<{ id: string; members: string }[]>(
    `select group_id as id, count(*) as members from group_member
     where organization_id = ? group by 1`,
    [organizationId],
  );
  const members = new Map(counts.map((row) => [row.id, Number(row.members)]));
  return groups
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
    .map((group) => toGroupRow(actor, group, members.get(group.id) ?? 0));
}

export async function createGroup(
  em: EntityManager,
  caller: Actor,
  input: CreateGroupInput,
): Promise<GroupRow> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotManageGroups(actor, actor.organization.switches));
  const { organizationId, now } = actor;
  const group = em.create(Group, { id: v7(), organizationId, name: input.name, createdAt: now });
  record(em, actor, {
    action: "group.created",
    target: recorded(group.id),
    changes: { name: { before: null, after: group.name } },
  });
  await storeNamed(em);
  await announceGroups(em, actor, []);
  return toGroupRow(actor, group, 0);
}

/** The group, locked after whoever acts. Throws `not_found`. */
export async function lockGroup(em: EntityManager, actor: Actor, id: string): Promise<Group> {
  refuse(whyNotManageGroups(actor, actor.organization.switches));
  const group = await em.findOne(
    Group,
    { organizationId: actor.organizationId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!group) throw new Refused("not_found");
  return group;
}

async function memberIds(em: EntityManager, { organizationId, id }: Group): Promise<string[]> {
  const members = await em.find(GroupMember, { organizationId, groupId: id });
  return members.map(({ userId }) => userId);
}

export async function updateGroup(
  em: EntityManager,
  caller: Actor,
  input: UpdateGroupInput,
): Promise<GroupRow> {
  const actor = await lockSelf(em, caller);
  const group = await lockGroup(em, actor, input.groupId);
  const ids = await memberIds(em, group);
  const changes = difference({ name: group.name }, { name: input.name });
  if (changes.name) {
    group.name = input.name;
    record(em, actor, { action: "group.updated", target: recorded(group.id), changes });
    await storeNamed(em);
    await announceGroups(em, actor, ids);
  }
  return toGroupRow(actor, group, ids.length);
}

/** Deletes a group; the people in it stay. */
export async function deleteGroup(
  em: EntityManager,
  caller: Actor,
  input: GroupIdInput,
): Promise<{ id: string }> {
  const actor = await lockSelf(em, caller);
  const group = await lockGroup(em, actor, input.groupId);
  const ids = await memberIds(em, group);
  record(em, actor, {
    action: "group.deleted",
    target: recorded(group.id),
    changes: {
      name: { before: group.name, after: null },
      members: { before: ids.length, after: null },
    },
  });
  em.remove(group);
  await announceGroups(em, actor, ids);
  return { id: group.id };
}
