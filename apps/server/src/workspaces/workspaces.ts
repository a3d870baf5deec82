import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  Refused,
  refuse,
  type UpsertWorkspaceInput,
  type WorkspaceIdInput,
  type WorkspaceRow,
  whyNotManageWorkspaces,
  whyNotSetMembers,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { lockSelf } from "../users/locks.ts";
import { Workspace, WorkspaceMember } from "./workspace.entity.ts";

/** A workspace as the target of a recorded deed. */
export const recorded = (id: string) => ({ kind: "workspace", id }) as const;

export function toWorkspaceRow(
  actor: Actor,
  workspace: Pick<Workspace, "id" | "externalId" | "name" | "createdAt">,
  members: number,
): WorkspaceRow {
  const { switches } = actor.organization;
  return {
    id: workspace.id,
    externalId: workspace.externalId,
    name: workspace.name,
    members: switches.workspaces === "shared" ? null : members,
    createdAt: workspace.createdAt.toISOString(),
    allowed: {
      setMembers: whyNotSetMembers(actor, switches),
      delete: whyNotManageWorkspaces(actor, switches),
    },
  };
}

/** The workspace of this id, ours or the host's, or null; with `lock` it stays as it is. */
export function lookUpWorkspace(
  em: EntityManager,
  { organizationId }: Actor,
  { workspaceId, externalId }: WorkspaceIdInput,
  lock = false,
): Promise<Workspace | null> {
  const which = workspaceId ? { id: workspaceId } : { externalId: externalId ?? "" };
  return em.findOne(
    Workspace,
    { organizationId, ...which },
    lock ? { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } : {},
  );
}

/** The same for a deed, locked. Throws `not_found`. */
export async function lockWorkspace(
  em: EntityManager,
  actor: Actor,
  which: WorkspaceIdInput,
): Promise<Workspace> {
  const workspace = await lookUpWorkspace(em, actor, which, true);
  if (!workspace) throw new Refused("not_found");
  return workspace;
}

export async function countMembers(em: EntityManager, workspace: Workspace): Promise<number> {
  const { organizationId, id } = workspace;
  return em.count(WorkspaceMember, { organizationId, workspaceId: id });
}

export async function announceWorkspaces(
  em: EntityManager,
  { organizationId }: Actor,
): Promise<void> {
  await announce(em, { organizationId, type: "settings-changed", what: "workspaces" });
}

/** Registers a workspace of the host's, or gives a registered one its new name. The same twice is once. */
export async function upsertWorkspace(
  em: EntityManager,
  caller: Actor,
  input: UpsertWorkspaceInput,
): Promise<WorkspaceRow> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotManageWorkspaces(actor, actor.organization.switches));
  const isNew = await insertWorkspace(em, actor, input);
  const workspace = await lockWorkspace(em, actor, { externalId: input.externalId });
  const before = { name: isNew ? null : workspace.name };
  const changes = difference<{ name: string | null }>(before, { name: input.name });
  if (changes.name) {
    workspace.name = input.name;
    const action = isNew ? "workspace.created" : "workspace.updated";
    record(em, actor, { action, target: recorded(workspace.id), changes });
    await announceWorkspaces(em, actor);
  }
  return toWorkspaceRow(actor, workspace, await countMembers(em, workspace));
}

/** Whether it was not there: of many calls with one `externalId` at once, one stores it. */
async function insertWorkspace(
  em: EntityManager,
  { organizationId, now }: Actor,
  { externalId, name }: UpsertWorkspaceInput,
): Promise<boolean> {
  const stored = await em
    .createQueryBuilder(Workspace)
    .insert({ id: v7(), organizationId, externalId, name, createdAt: now })
    .onConflict()
    .ignore()
    .returning("id")
    .execute<{ id: string }[]>("all");
  return stored.length > 0;
}

/** Removes a workspace that the host no longer has; the people in it stay. */
export async function deleteWorkspace(
  em: EntityManager,
  caller: Actor,
  input: WorkspaceIdInput,
): Promise<{ id: string }> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotManageWorkspaces(actor, actor.organization.switches));
  const workspace = await lockWorkspace(em, actor, input);
  const members = await countMembers(em, workspace);
  record(em, actor, {
    action: "workspace.deleted",
    target: recorded(workspace.id),
    changes: {
      name: { before: workspace.name, after: null },
      members: { before: members, after: null },
    },
  });
  em.remove(workspace);
  await announceWorkspaces(em, actor);
  return { id: workspace.id };
}
