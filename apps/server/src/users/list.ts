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
import { Invitation } from "../invitations/invitation.entity.ts";
import { invitationRows } from "../invitations/load-rows.ts";
import { type Found, findPage } from "./find-page.ts";
import { invitationSource, userSource } from "./list-sources.ts";
import { userRows } from "./load-rows.ts";
import { User } from "./user.entity.ts";

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
  const { found, count } = await findPage(em, input, sources);
  const page = found.slice(0, input.limit);
  const last = found.length > input.limit ? page.at(-1) : undefined;
  return {
    rows: await toRows(em, actor, page),
    nextCursor: last ? writeCursor([input.sort, last.key, last.id]) : null,
    count: { value: Math.min(count, countCap), capped: count > countCap },
  };
}

/** Loads the rows behind the ids and keeps their order; asks nothing about a kind that the page has none of. */
async function toRows(em: EntityManager, actor: Actor, page: Found[]): Promise<DirectoryRow[]> {
  const { organizationId } = actor;
  const ids = (kind: Found["kind"]) => page.filter((row) => row.kind === kind).map((row) => row.id);
  const rows = new Map<string, DirectoryRow>();
  const users = ids("user");
  if (users.length > 0) {
    const stored = await em.find(User, { organizationId, id: { $in: users } });
    for (const row of await userRows(em, actor, stored)) rows.set(row.id, row);
  }
  const invitations = ids("invitation");
  if (invitations.length > 0) {
    const stored = await em.find(Invitation, { organizationId, id: { $in: invitations } });
    for (const row of await invitationRows(em, actor, stored)) rows.set(row.id, row);
  }
  return page.flatMap(({ id }) => rows.get(id) ?? []);
}
