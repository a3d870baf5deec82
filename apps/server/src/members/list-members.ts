import type { EntityManager } from "@mikro-orm/postgresql";
import {
  displayName,
  effectiveStatus,
  foldEmail,
  type MemberPage,
  type MemberRow,
  type UserStatus,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { readCursor, writeCursor } from "../cursors.ts";
import { isUuid } from "../uuid.ts";
import type { MemberTable } from "./member-tables.ts";

interface Query {
  /** The id of what they are in. */
  of: string;
  search?: string | undefined;
  membersOnly: boolean;
  cursor?: string | undefined;
  limit: number;
}

interface Found {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  username: string | null;
  status: UserStatus;
  suspendedUntil: string | null;
  key: string;
  member: boolean;
}

interface Place {
  member: boolean;
  key: string;
  id: string;
}

/** One page of the members by name, and then, unless only they are asked for, of everybody else. */
export async function listMembers(
  em: EntityManager,
  actor: Actor,
  table: MemberTable,
  query: Query,
): Promise<MemberPage> {
  const place = query.cursor ? readPlace(query.cursor) : null;
  const wanted = query.limit + 1;
  const found: Found[] = [];
  for (const member of query.membersOnly ? [true] : [true, false]) {
    const over = place && member && !place.member;
    if (over || found.length === wanted) continue;
    const beyond = place?.member === member ? place : null;
    const part = { ...query, member, beyond, limit: wanted - found.length };
    found.push(...(await findPart(em, actor, table, part)));
  }
  const page = found.slice(0, query.limit);
  const last = found.length > query.limit ? page.at(-1) : undefined;
  return {
    rows: page.map((user) => toMemberRow(actor, user)),
    nextCursor: last ? writeCursor([last.member ? "in" : "out", last.key, last.id]) : null,
  };
}

interface Part extends Query {
  member: boolean;
  beyond: Place | null;
}

/** Members, or everybody else, in the order of the index on names. */
async function findPart(
  em: EntityManager,
  { organizationId }: Actor,
  { table, column }: MemberTable,
  { of, search, member, beyond, limit }: Part,
): Promise<Found[]> {
  const pattern = search ? `%${foldEmail(search).replace(/[\\%_]/g, "\\$&")}%` : null;
  return em.execute<Found[]>(
    `select id, first_name as "firstName", last_name as "lastName", email, username, status,
            suspended_until as "suspendedUntil", sort_name as key, ${member} as member
     from app_user u
     where organization_id = ?
       and ${member ? "" : "not"} exists (
         select 1 from ${table} m
         where m.organization_id = ? and m.${column} = ? and m.user_id = u.id)
       ${pattern ? "and (sort_name like ? or email like ? or username like ?)" : ""}
       ${beyond ? "and (sort_name, id) > (?, ?::uuid)" : ""}
     order by sort_name, id limit ?`,
    [
      ...[organizationId, organizationId, of],
      ...(pattern ? [pattern, pattern, pattern] : []),
      ...(beyond ? [beyond.key, beyond.id] : []),
      limit,
    ],
  );
}

function toMemberRow(actor: Actor, user: Found): MemberRow {
  const suspendedUntil = user.suspendedUntil ? new Date(user.suspendedUntil) : null;
  return {
    id: user.id,
    name: displayName(user),
    email: user.email,
    username: user.username,
    status: effectiveStatus({ status: user.status, suspendedUntil }, actor.now),
    isYou: user.id === actor.userId,
    member: user.member,
  };
}

function readPlace(cursor: string): Place {
  return readCursor(cursor, ([part, key, id]) =>
    (part === "in" || part === "out") &&
    typeof key === "string" &&
    !key.includes("\0") &&
    isUuid(id)
      ? { member: part === "in", key, id }
      : null,
  );
}
