import type { EntityManager } from "@mikro-orm/postgresql";
import { type Named, type Refusal, Refused, type SettingsKind } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { announce } from "../events/announce.ts";

/** What a user can be put in. SQL is put together from these words only. */
interface Container {
  table: "app_group" | "workspace";
  members: "group_member" | "workspace_member";
  column: "group_id" | "workspace_id";
  field: "groupIds" | "workspaceIds";
  unknown: Refusal;
  settings: SettingsKind;
}

export const groups: Container = {
  table: "app_group",
  members: "group_member",
  column: "group_id",
  field: "groupIds",
  unknown: "unknown_group",
  settings: "groups",
};

export const workspaces: Container = {
  table: "workspace",
  members: "workspace_member",
  column: "workspace_id",
  field: "workspaceIds",
  unknown: "unknown_workspace",
  settings: "workspaces",
};

const uuids = (ids: readonly string[]) => `{${ids.join(",")}}`;

/**
 * The containers of these ids, which nobody can take away until the transaction ends. Throws
 * `unknown_group`, `unknown_workspace`.
 */
async function existing(
  em: EntityManager,
  actor: Actor,
  { table, field, unknown }: Container,
  ids: readonly string[],
): Promise<Named[]> {
  if (ids.length === 0) return [];
  const found = await em.execute<Named[]>(
    `select id, name from ${table} where organization_id = ? and id = any(?::uuid[])
     order by id for key share`,
    [actor.organizationId, uuids(ids)],
  );
  if (found.length !== new Set(ids).size) throw new Refused(unknown, field);
  return found;
}

/** What of one kind a user is in, by name. */
export async function containersOf(
  em: EntityManager,
  { organizationId }: Pick<Actor, "organizationId">,
  { table, members, column }: Container,
  userId: string,
): Promise<Named[]> {
  return em.execute<Named[]>(
    `select c.id, c.name from ${members} m join ${table} c on c.id = m.${column}
     where m.organization_id = ? and m.user_id = ? order by lower(c.name), c.id`,
    [organizationId, userId],
  );
}

const names = (containers: readonly Named[]) => containers.map(({ name }) => name).sort();

/**
 * Puts a user in exactly these groups or workspaces and answers with the names of before and after, or
 * null when nothing changed. The caller has locked the user and asked the rules.
 */
export async function placeUser(
  em: EntityManager,
  actor: Actor,
  container: Container,
  { userId, ids }: { userId: string; ids: readonly string[] },
): Promise<{ before: string[]; after: string[] } | null> {
  const { organizationId } = actor;
  const { members, column, settings } = container;
  const wanted = await existing(em, actor, container, [...new Set(ids)]);
  const before = await containersOf(em, actor, container, userId);
  const added = wanted.filter(({ id }) => before.every((held) => held.id !== id));
  const removed = before.filter(({ id }) => wanted.every((held) => held.id !== id));
  if (added.length === 0 && removed.length === 0) return null;
  await em.execute(`delete from ${members} where user_id = ? and ${column} = any(?::uuid[])`, [
    userId,
    uuids(removed.map(({ id }) => id)),
  ]);
  await em.execute(
    `insert into ${members} (organization_id, user_id, ${column})
     select ?, ?, unnest(?::uuid[]) on conflict do nothing`,
    [organizationId, userId, uuids(added.map(({ id }) => id))],
  );
  await announce(em, { organizationId, type: "settings-changed", what: settings });
  return { before: names(before), after: names(wanted) };
}
