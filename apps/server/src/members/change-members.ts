import type { EntityManager } from "@mikro-orm/postgresql";
import { displayName, type MembersChanged, type Named, Refused } from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { User } from "../users/user.entity.ts";
import type { MemberTable } from "./member-tables.ts";

interface Change {
  /** The id of what they are in; its row is locked, so that changes of one thing pass one at a time. */
  of: string;
  /** As `holdUsers` found them. */
  add: { ids: readonly string[]; users: readonly User[] };
  remove: readonly string[];
}

/**
 * Puts users in and takes users out, and tells which of them were not in before, or were. Someone to be
 * added who is not there is refused as `unknown_user`; someone to be removed who is gone is out already.
 */
export async function changeMembers(
  em: EntityManager,
  actor: Actor,
  { table, column }: MemberTable,
  { of, add, remove }: Change,
): Promise<MembersChanged> {
  const known = new Set(add.users.map(({ id }) => id));
  if (add.ids.some((id) => !known.has(id))) throw new Refused("unknown_user", "add");
  const { organizationId } = actor;
  const added = await em.execute<{ userId: string }[]>(
    `insert into ${table} (organization_id, ${column}, user_id)
     select ?, ?, id from unnest(?::uuid[]) id
     on conflict do nothing returning user_id as "userId"`,
    [organizationId, of, uuids(add.ids)],
  );
  const removed = await em.execute<{ userId: string }[]>(
    `delete from ${table} where organization_id = ? and ${column} = ? and user_id = any(?::uuid[])
     returning user_id as "userId"`,
    [organizationId, of, uuids(remove)],
  );
  const [{ members } = { members: "0" }] = await em.execute<{ members: string }[]>(
    `select count(*) as members from ${table} where organization_id = ? and ${column} = ?`,
    [organizationId, of],
  );
  return {
    added: await namedUsers(em, organizationId, added),
    removed: await namedUsers(em, organizationId, removed),
    members: Number(members),
  };
}

function uuids(ids: readonly string[]): string {
  return `{${[...new Set(ids)].join(",")}}`;
}

interface StoredName {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  username: string | null;
}

/** In the order in which lists show them. */
async function namedUsers(
  em: EntityManager,
  organizationId: string,
  found: readonly { userId: string }[],
): Promise<Named[]> {
  if (found.length === 0) return [];
  const users = await em.execute<StoredName[]>(
    `select id, first_name as "firstName", last_name as "lastName", email, username from app_user
     where organization_id = ? and id = any(?::uuid[]) order by sort_name, id`,
    [organizationId, uuids(found.map(({ userId }) => userId))],
  );
  return users.map((user) => ({ id: user.id, name: displayName(user) }));
}

/** What is recorded of a change: ids, whose names go with the people. */
export function recordedMembers({ added, removed }: MembersChanged) {
  const ids = (users: readonly Named[]) => users.map(({ id }) => id);
  return {
    ...(added.length > 0 ? { added: { before: null, after: ids(added) } } : {}),
    ...(removed.length > 0 ? { removed: { before: ids(removed), after: null } } : {}),
  };
}
