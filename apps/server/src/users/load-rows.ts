import type { EntityManager } from "@mikro-orm/postgresql";
import type { UserRow } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { ask } from "../database/statements.ts";
import { usedToday } from "../usage/day.ts";
import { fromJson, type UserInJson, userInJson } from "./in-json.ts";
import { activeTop } from "./locks.ts";
import { toUserRow } from "./rows.ts";

/** Users as a list shows them, of which there are `top` active ones of the top role. */
export async function userRows(
  em: EntityManager,
  actor: Actor,
  found: readonly UserInJson[],
  top: number,
): Promise<UserRow[]> {
  const { switches } = actor.organization;
  const ids = found.map(({ id }) => id);
  const used = switches.dailyMessageLimit
    ? await usedToday(em, actor, "messages", ids)
    : new Map<string, number>();
  return found.map((one) => {
    const { user, groups } = fromJson(one);
    return toUserRow(actor, user, {
      activeTop: top,
      groups: switches.groups ? groups : [],
      messagesToday: used.get(user.id) ?? 0,
    });
  });
}

/** One user as a list shows them; what was changed in this transaction is written first. */
export async function userRow(em: EntityManager, actor: Actor, id: string): Promise<UserRow> {
  await em.flush();
  const top = activeTop(actor);
  const [found] = await ask<{ user: UserInJson; top: number }>(
    em,
    `select ${userInJson("u")} as user, ${top.sql} as top from app_user u
     where u.organization_id = ? and u.id = ?`,
    [...top.params, actor.organizationId, id],
  );
  const [row] = found ? await userRows(em, actor, [found.user], found.top) : [];
  if (!row) throw new Error("A row for each user.");
  return row;
}
