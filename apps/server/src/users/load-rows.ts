import type { EntityManager } from "@mikro-orm/postgresql";
import type { Named, UserRow } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { groupsOfUsers } from "../groups/members.ts";
import { usedToday } from "../usage/day.ts";
import { countActiveTop } from "./locks.ts";
import { type StoredUser, toUserRow } from "./rows.ts";

/** Users as a list shows them: what stands in other tables is read once for all of them. */
export async function userRows(
  em: EntityManager,
  actor: Actor,
  users: readonly StoredUser[],
): Promise<UserRow[]> {
  const { switches } = actor.organization;
  const ids = users.map(({ id }) => id);
  const activeTop = await countActiveTop(em, actor);
  const groups = switches.groups
    ? await groupsOfUsers(em, actor.organizationId, ids)
    : new Map<string, Named[]>();
  const used = switches.dailyMessageLimit
    ? await usedToday(em, actor, "messages", ids)
    : new Map<string, number>();
  return users.map((user) =>
    toUserRow(actor, user, {
      activeTop,
      groups: groups.get(user.id) ?? [],
      messagesToday: used.get(user.id) ?? 0,
    }),
  );
}

/** One user as a list shows them; what was changed in this transaction is written first. */
export async function userRow(em: EntityManager, actor: Actor, user: StoredUser): Promise<UserRow> {
  await em.flush();
  const [row] = await userRows(em, actor, [user]);
  if (!row) throw new Error("A row for each user.");
  return row;
}
