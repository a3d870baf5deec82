import type { EntityManager } from "@mikro-orm/postgresql";
import {
  countCap,
  type DirectoryPage,
  type DirectoryRow,
  type ListUsersInput,
  refuse,
  whyNot,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { writeCursor } from "../cursors.ts";
import { toInvitationRow } from "../invitations/rows.ts";
import { type Found, findPage } from "./find-page.ts";
import { invitationSource, userSource } from "./list-sources.ts";
import { userRows } from "./load-rows.ts";
import { activeTop } from "./locks.ts";

/** One page of users and pending invitations in one order. Throws `missing_permission` and `invalid_cursor`. */
export async function listUsers(
  em: EntityManager,
  actor: Actor,
  input: ListUsersInput,
): Promise<DirectoryPage> {
  refuse(whyNot(actor, "users:read"));
  const sources = [userSource(actor, input), invitationSource(actor, input)].filter(
    (source) => source !== null,
  );
  const top = activeTop(actor);
  const { found, count, beside } = await findPage(em, input, sources, top);
  const page = found.slice(0, input.limit);
  const last = found.length > input.limit ? page.at(-1) : undefined;
  return {
    rows: await toRows(em, actor, page, beside),
    nextCursor: last ? writeCursor([input.sort, last.key, last.row.id]) : null,
    count: { value: Math.min(count, countCap), capped: count > countCap },
  };
}

async function toRows(
  em: EntityManager,
  actor: Actor,
  page: Found[],
  top: number,
): Promise<DirectoryRow[]> {
  const users = page.flatMap(({ kind, row }) => (kind === "user" ? [row] : []));
  const rows = new Map((await userRows(em, actor, users, top)).map((row) => [row.id, row]));
  return page.flatMap((found) =>
    found.kind === "invitation"
      ? toInvitationRow(actor, found.row)
      : (rows.get(found.row.id) ?? []),
  );
}
