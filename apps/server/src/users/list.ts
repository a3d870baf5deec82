import type { EntityManager } from "@mikro-orm/postgresql";
import {
  countCap,
  type DirectoryPage,
  type DirectoryRow,
  type ListUsersInput,
  Refused,
  refuse,
  type SortField,
  whyNot,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { readCursor, writeCursor } from "../cursors.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import { invitationRows } from "../invitations/load-rows.ts";
import { isUuid } from "../uuid.ts";
import { invitationSource, type Source, userSource } from "./list-sources.ts";
import { userRows } from "./load-rows.ts";
import { User } from "./user.entity.ts";

interface Place {
  key: string;
  id: string;
}

interface Found {
  kind: "user" | "invitation";
  id: string;
  key: string;
}

const keyTypes: Record<SortField, string> = {
  name: "text",
  email: "text",
  status: "text",
  role: "smallint",
  lastActiveAt: "timestamptz",
  createdAt: "timestamptz",
};

/**
 * One page of users and pending invitations in one order. Both are read in index order up to the limit
 * and merged, so a page costs the same wherever it lies; there is no offset. Throws `missing_permission`
 * and `invalid_cursor`.
 */
export async function listUsers(
  em: EntityManager,
  actor: Actor,
  input: ListUsersInput,
): Promise<DirectoryPage> {
  refuse(whyNot(actor, "users:read"));
  const sources = [userSource(actor, input), invitationSource(actor, input)].filter(
    (source) => source !== null,
  );
  const found = await findPage(em, input, sources);
  const page = found.slice(0, input.limit);
  const last = found.length > input.limit ? page.at(-1) : undefined;
  return {
    rows: await toRows(em, actor, page),
    nextCursor: last ? writeCursor([input.sort, last.key, last.id]) : null,
    count: await countUpToCap(em, sources),
  };
}

/** The ids of a page and of one row more, in order. */
async function findPage(
  em: EntityManager,
  input: ListUsersInput,
  sources: Source[],
): Promise<Found[]> {
  const descending = input.sort.startsWith("-");
  const field = input.sort.replace("-", "") as SortField;
  const type = keyTypes[field];
  const order = descending ? "desc" : "asc";
  const place = input.cursor ? readPlace(input.cursor, input.sort) : null;
  const params: unknown[] = [];
  const selects = sources.map((source) => {
    const key = source.keys[field];
    const beyond = place ? ` and (${key}, id) ${descending ? "<" : ">"} (?::${type}, ?::uuid)` : "";
    params.push(...source.params, ...(place ? [place.key, place.id] : []), input.limit + 1);
    return `(select '${source.kind}' as kind, id, (${key})::${type} as k
             from ${source.table} where ${source.where}${beyond}
             order by ${key} ${order}, id ${order} limit ?)`;
  });
  if (selects.length === 0) return [];
  try {
    return await em.execute<Found[]>(
      `select kind, id, k::text as key from (${selects.join(" union all ")}) found
       order by k ${order}, id ${order} limit ?`,
      [...params, input.limit + 1],
    );
  } catch (problem) {
    // A cursor that was tampered with holds a key that is no time or number (SQLSTATE class 22).
    if (place && String((problem as { code?: string }).code).startsWith("22"))
      throw new Refused("invalid_cursor", "cursor");
    throw problem;
  }
}

/** Loads the rows behind the ids and keeps their order. */
async function toRows(em: EntityManager, actor: Actor, page: Found[]): Promise<DirectoryRow[]> {
  const { organizationId } = actor;
  const ids = (kind: Found["kind"]) => page.filter((row) => row.kind === kind).map((row) => row.id);
  const users = await em.find(User, { organizationId, id: { $in: ids("user") } });
  const invitations = await em.find(Invitation, {
    organizationId,
    id: { $in: ids("invitation") },
  });
  const rows = new Map<string, DirectoryRow>();
  for (const row of await userRows(em, actor, users)) rows.set(row.id, row);
  for (const row of await invitationRows(em, actor, invitations)) rows.set(row.id, row);
  return page.flatMap(({ id }) => rows.get(id) ?? []);
}

async function countUpToCap(em: EntityManager, sources: Source[]): Promise<DirectoryPage["count"]> {
  let value = 0;
  for (const source of sources) {
    const [{ count } = { count: "0" }] = await em.execute<{ count: string }[]>(
      `select count(*) from (select 1 from ${source.table} where ${source.where} limit ?) found`,
      [...source.params, countCap + 1],
    );
    value += Number(count);
  }
  return { value: Math.min(value, countCap), capped: value > countCap };
}

/** The place that a cursor of the same sort names. */
function readPlace(cursor: string, sort: string): Place {
  return readCursor(cursor, ([of, key, id]) =>
    of === sort && typeof key === "string" && !key.includes("\0") && isUuid(id)
      ? { key, id }
      : null,
  );
}
