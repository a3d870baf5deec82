import type { EntityManager } from "@mikro-orm/postgresql";
import type { Grant } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { announce } from "../events/announce.ts";

type Joined = Pick<Grant, "groupIds" | "workspaceIds">;

/**
 * Puts a newcomer, who is stored already, into the groups and workspaces that they were given, and answers
 * with those that are still there: they can't be deleted any more before this is done.
 */
export async function join(
  em: EntityManager,
  actor: Actor,
  userId: string,
  { groupIds, workspaceIds }: Joined,
): Promise<Joined> {
  const { organizationId } = actor;
  const joined = {
    groupIds: await joinEach(em, "group", { organizationId, userId, ids: groupIds }),
    workspaceIds: await joinEach(em, "workspace", { organizationId, userId, ids: workspaceIds }),
  };
  if (joined.groupIds.length > 0)
    await announce(em, { organizationId, type: "settings-changed", what: "groups" });
  if (joined.workspaceIds.length > 0)
    await announce(em, { organizationId, type: "settings-changed", what: "workspaces" });
  return joined;
}

const tables = { group: "app_group", workspace: "workspace" } as const;

async function joinEach(
  em: EntityManager,
  kind: keyof typeof tables,
  { organizationId, userId, ids }: { organizationId: string; userId: string; ids: string[] },
): Promise<string[]> {
  if (ids.length === 0) return [];
  // In id order, as whoever locks several of them does.
  const joined = await em.execute<{ id: string }[]>(
    `with there as (
       select id from ${tables[kind]} where organization_id = ? and id = any(?::uuid[])
       order by id for key share)
     insert into ${kind}_member (${kind}_id, user_id, organization_id) select id, ?, ? from there
     on conflict do nothing returning ${kind}_id as id`,
    [organizationId, `{${ids.join(",")}}`, userId, organizationId],
  );
  return joined.map(({ id }) => id);
}
