import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type GroupMembersInput,
  type GroupRow,
  type MemberPage,
  type MembersChanged,
  Refused,
  refuse,
  type SetGroupMembersInput,
  whyNotReadGroups,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { changeMembers, recordedMembers } from "../members/change-members.ts";
import { listMembers } from "../members/list-members.ts";
import { groupMembers } from "../members/member-tables.ts";
import { holdUsers } from "../users/locks.ts";
import { Group, GroupMember } from "./group.entity.ts";
import { announceGroups, lockGroup, recorded, toGroupRow } from "./groups.ts";

/** The people in a group and, unless only they are asked for, everybody else after them. */
export async function listGroupMembers(
  em: EntityManager,
  actor: Actor,
  input: GroupMembersInput,
): Promise<MemberPage & { group: GroupRow }> {
  refuse(whyNotReadGroups(actor, actor.organization.switches));
  const { organizationId } = actor;
  const { groupId, ...query } = input;
  const group = await em.findOne(Group, { organizationId, id: groupId });
  if (!group) throw new Refused("not_found");
  const members = await em.count(GroupMember, { organizationId, groupId });
  const page = await listMembers(em, actor, groupMembers, { of: groupId, ...query });
  return { group: toGroupRow(actor, group, members), ...page };
}

/** Puts people into a group and takes people out, in one step. Throws `unknown_user`. */
export async function setGroupMembers(
  em: EntityManager,
  caller: Actor,
  { groupId, add, remove }: SetGroupMembersInput,
): Promise<MembersChanged> {
  const { actor, users } = await holdUsers(em, caller, add);
  const group = await lockGroup(em, actor, groupId);
  const change = { of: group.id, add: { ids: add, users }, remove };
  const changed = await changeMembers(em, actor, groupMembers, change);
  const { added, removed } = changed;
  if (added.length + removed.length === 0) return changed;
  const changes = recordedMembers(changed);
  record(em, actor, { action: "group.members_changed", target: recorded(group.id), changes });
  const ids = [...added, ...removed].map(({ id }) => id);
  await announceGroups(em, actor, ids);
  return changed;
}
