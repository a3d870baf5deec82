import type { EntityManager } from "@mikro-orm/postgresql";
import type { Grant } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { announce } from "../events/announce.ts";

/** The names of what somebody joined. */
export interface Joined {
  groups: string[];
  workspaces: string[];
}

/**
 * Puts a newcomer, who is stored already, into the groups and workspaces that they were given, and answers
 * with those that are still there: they can't be deleted any more before this is done. Unlike `placeUser`,
 * it passes over those that are gone.
 */
export async function join(
  em: EntityManager,
  actor: Actor,
  userId: string,
  { groupIds, workspaceIds }: Pick<Grant, "groupIds" | "workspaceIds">,
): Promise<Joined> {
  const { organizationId } = actor;
  const joined = {
    groups: await joinEach(em, "group", { organizationId, userId, ids: groupIds }),
    workspaces: await joinEach(em, "workspace", { organizationId, userId, ids: workspaceIds }),
  };
  if (joined.groups.length > 0)
    await announce(em, { organizationId, type: "settings-changed", what: "groups" });
  if (joined.workspaces.length > 0)
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
  const joined = await em.execute<{ name: string }[]>(
    `with there as (
       select id, name from ${tables[kind]} where organization_id = ? and id = any(?::uuid[])
       order by id for key share),
     joined as (
       insert into ${kind}_member (${kind}_id, user_id, organization_id) select id, ?, ? from there
       on conflict do nothing returning ${kind}_id as id)
     select name from there join joined using (id) order by lower(name)`,
    [organizationId, `{${ids.join(",")}}`, userId, organizationId],
  );
  return joined.map(({ name }) => name);
}
