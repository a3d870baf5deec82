import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type MemberPage,
  type MembersChanged,
  Refused,
  refuse,
  type SetWorkspaceMembersInput,
  type WorkspaceMembersInput,
  type WorkspaceRow,
  whyNotReadMembers,
  whyNotReadWorkspaces,
  whyNotSetMembers,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { changeMembers, recordedMembers } from "../members/change-members.ts";
import { listMembers } from "../members/list-members.ts";
import { workspaceMembers } from "../members/member-tables.ts";
import { holdUsers } from "../users/locks.ts";
import { WorkspaceMember } from "./workspace.entity.ts";
import {
  announceWorkspaces,
  countMembers,
  lockWorkspace,
  lookUpWorkspace,
  recorded,
  toWorkspaceRow,
} from "./workspaces.ts";

/**
 * The people in a workspace and, unless only they are asked for, everybody else after them. Who is in it
 * and may see no other users sees the members alone.
 */
export async function listWorkspaceMembers(
  em: EntityManager,
  actor: Actor,
  input: WorkspaceMembersInput,
): Promise<MemberPage & { workspace: WorkspaceRow }> {
  const { organizationId, userId, organization } = actor;
  const { switches } = organization;
  const { workspaceId: _, externalId: __, ...query } = input;
  const workspace = await lookUpWorkspace(em, actor, input);
  const isMember =
    workspace !== null &&
    userId !== null &&
    (await em.count(WorkspaceMember, { organizationId, workspaceId: workspace.id, userId })) > 0;
  // Asked first: who may not read learns of no workspace but their own that it is there.
  refuse(whyNotReadMembers(actor, switches, isMember));
  if (!workspace) throw new Refused("not_found");
  const membersOnly = query.membersOnly || whyNotReadWorkspaces(actor, switches) !== null;
  const page = await listMembers(em, actor, workspaceMembers, {
    of: workspace.id,
    ...query,
    membersOnly,
  });
  return {
    workspace: toWorkspaceRow(actor, workspace, await countMembers(em, workspace)),
    ...page,
  };
}

/**
 * Puts people into a workspace and takes people out, in one step. Saves of one workspace pass one at a
 * time, and each says what changes, so that none undoes another's. Throws `unknown_user`.
 */
export async function setWorkspaceMembers(
  em: EntityManager,
  caller: Actor,
  input: SetWorkspaceMembersInput,
): Promise<MembersChanged> {
  const { add, remove } = input;
  const { actor, users } = await holdUsers(em, caller, add);
  refuse(whyNotSetMembers(actor, actor.organization.switches));
  const workspace = await lockWorkspace(em, actor, input);
  const change = { of: workspace.id, add: { ids: add, users }, remove };
  const changed = await changeMembers(em, actor, workspaceMembers, change);
  const ids = [...changed.added, ...changed.removed].map(({ id }) => id);
  if (ids.length === 0) return changed;
  record(em, actor, {
    action: "workspace.members_changed",
    target: recorded(workspace.id),
    changes: recordedMembers(changed),
  });
  await announceWorkspaces(em, actor);
  await announce(em, { organizationId: actor.organizationId, type: "directory-changed", ids });
  return changed;
}
