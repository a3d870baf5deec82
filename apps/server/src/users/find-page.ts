import type { EntityManager } from "@mikro-orm/postgresql";
import { countCap, type ListUsersInput, Refused, type SortField } from "@usher/domain";
import { readCursor } from "../cursors.ts";
import { ask } from "../database/statements.ts";
import type { InvitationInJson } from "../invitations/in-json.ts";
import { isUuid } from "../uuid.ts";
import type { UserInJson } from "./in-json.ts";
import type { Condition, Source } from "./list-sources.ts";

/** A row as it is found, with the key by which it is sorted. */
export type Found = { key: string } & (
  | { kind: "user"; row: UserInJson }
  | { kind: "invitation"; row: InvitationInJson }
);

interface Place {
  key: string;
  id: string;
}

/** In which order, and from where on. */
interface Asked {
  field: SortField;
  type: string;
  order: "asc" | "desc";
  place: Place | null;
  /** One row more than the page has. */
  rows: number;
  /** A number that is asked for by the same statement. */
  beside: Condition;
}

export interface FoundPage {
  found: Found[];
  count: number;
  beside: number;
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
 * The rows of a page and one row more, in order, and how many there are of all pages, counted beyond the cap by one.
 * There is no offset: a page costs the same wherever it lies. Throws `invalid_cursor`.
 */
export async function findPage(
  em: EntityManager,
  input: ListUsersInput,
  sources: Source[],
  beside: Condition,
): Promise<FoundPage> {
  if (sources.length === 0) return { found: [], count: 0, beside: 0 };
  const asked = { ...askedOf(input), beside };
  try {
    if (sources.some(({ isNarrowed }) => isNarrowed))
      return await findAmongMany(em, asked, sources, atFirst);
    return await allInOrder(em, asked, sources);
  } catch (problem) {
    // A cursor that was tampered with holds a key that is no time or number (SQLSTATE class 22).
    if (asked.place && String((problem as { code?: string }).code).startsWith("22"))
      throw new Refused("invalid_cursor", "cursor");
    throw problem;
  }
}

/** How many matches are sorted, and how many rows looked at along an order, before the other way is tried. */
interface Reach {
  matches: number;
  rows: number;
}

/**
 * The matches that are counted anyway; and rows enough for a page of what one in a hundred has, or of a last name in the
 * order of first names: among a million who have sixty of these, all of one first name.
 */
const atFirst: Reach = { matches: countCap, rows: 16_000 };

/**
 * The page of what a search or a filter finds. Whether few match, so that all of them are soon sorted, or many, so that
 * the order's index soon comes to a page of them, nobody knows before: both are tried, and then further.
 */
async function findAmongMany(
  em: EntityManager,
  asked: Asked,
  sources: Source[],
  reach: Reach,
): Promise<FoundPage> {
  const { found, counts, beside } = await amongMatches(em, asked, sources, reach.matches);
  const count = (counts.user ?? 0) + (counts.invitation ?? 0);
  if (found) return { found, count, beside };
  const isMany = ({ kind }: Source) => (counts[kind] ?? 0) > reach.matches;
  const walked = await alongOrder(em, asked, { sources, isMany }, reach);
  if (walked) return { found: walked, count, beside };
  return findAmongMany(em, asked, sources, { matches: reach.matches * 16, rows: reach.rows * 4 });
}

function askedOf(input: ListUsersInput): Omit<Asked, "beside"> {
  const field = input.sort.replace("-", "") as SortField;
  return {
    field,
    type: keyTypes[field],
    order: input.sort.startsWith("-") ? "desc" : "asc",
    place: input.cursor ? readPlace(input.cursor, input.sort) : null,
    rows: input.limit + 1,
  };
}

/** The place that a cursor of the same sort names. */
function readPlace(cursor: string, sort: string): Place {
  return readCursor(cursor, ([of, key, id]) =>
    of === sort && typeof key === "string" && !key.includes("\0") && isUuid(id)
      ? { key, id }
      : null,
  );
}

const beyond = ({ place, order, type }: Asked, key: string) =>
  place
    ? {
        sql: `(${key}, id) ${order === "desc" ? "<" : ">"} (?::${type}, ?::uuid)`,
        params: [place.key, place.id],
      }
    : { sql: "true", params: [] };

/** The rows of `page`, in order, as one JSON value. */
const foundIn = ({ order }: Asked, sources: readonly Source[]): string =>
  `(select coalesce(json_agg(json_build_object('kind', kind, 'key', k::text, 'row',
       case kind ${sources.map(({ kind, row }) => `when '${kind}' then ${row}`).join(" ")} end)
     order by k ${order}, id ${order}), '[]') from page)`;

/** Each source read along the order's index from the place on up to a page, and counted up to the cap and one. */
async function allInOrder(em: EntityManager, asked: Asked, sources: Source[]): Promise<FoundPage> {
  const { field, type, order, rows, beside } = asked;
  const counts = sources.map(
    ({ view, where }) => `(select count(*) from (select from ${view} where ${where} limit ?) each)`,
  );
  const pages = sources.map(({ kind, view, where, keys, ...source }) => {
    const key = keys[field];
    const further = beyond(asked, key);
    return {
      sql: `(select '${kind}' as kind, id, (${key})::${type} as k
             from ${view} where ${where} and ${further.sql}
             order by ${key} ${order}, id ${order} limit ?)`,
      params: [...source.params, ...further.params, rows],
    };
  });
  return theOne(
    await ask<FoundPage>(
      em,
      `with page as (
         select * from (${pages.map(({ sql }) => sql).join(" union all ")}) either
         order by k ${order}, id ${order} limit ?)
       select ${beside.sql} as beside, (${counts.join(" + ")})::int as count, ${foundIn(asked, sources)} as found`,
      [
        ...pages.flatMap(({ params }) => params),
        rows,
        ...beside.params,
        ...sources.flatMap(({ params }) => [...params, countCap + 1]),
      ],
    ),
  );
}

function theOne<Answer>([answer]: Answer[]): Answer {
  if (!answer) throw new Error("An answer has one row.");
  return answer;
}

/** The matches of a source in whatever order they come, up to a number. */
const matchesOf = ({ field, type }: Asked, { kind, view, where, keys }: Source): string =>
  `(select '${kind}' as kind, id, (${keys[field]})::${type} as k from ${view} where ${where} limit ?)`;

interface Matches extends Pick<FoundPage, "beside"> {
  counts: Partial<Record<Source["kind"], number>>;
  found: Found[] | null;
}

/** How many of each source match, counted up to `most` and one, and the page of these, or null where those are not all. */
async function amongMatches(
  em: EntityManager,
  asked: Asked,
  sources: Source[],
  most: number,
): Promise<Matches> {
  const { order, rows, beside } = asked;
  const params = sources.flatMap((source) => [...source.params, most + 1]);
  const selects = sources.map((source) => matchesOf(asked, source));
  const further = beyond(asked, "k");
  return theOne(
    await em.execute<Matches[]>(
      `with matches as materialized (${selects.join(" union all ")}),
         counted as materialized (select kind, count(*) as n from matches group by kind),
         page as (select * from matches where ${further.sql} order by k ${order}, id ${order} limit ?)
       select ${beside.sql} as beside,
         (select coalesce(json_object_agg(kind, n), '{}') from counted) as counts,
         case when not exists (select from counted where n > ?) then ${foundIn(asked, sources)} end as found`,
      [...params, ...further.params, rows, ...beside.params, most],
    ),
  );
}

/**
 * The page that a walk along the order of each source of many matches comes by, with those of the others among it; or
 * null when the walks end before it is whole.
 */
async function alongOrder(
  em: EntityManager,
  asked: Asked,
  { sources, isMany }: { sources: Source[]; isMany(source: Source): boolean },
  reach: Reach,
): Promise<Found[] | null> {
  const { order, rows } = asked;
  const few = sources.filter((source) => !isMany(source));
  const matches = few.map((source) => matchesOf(asked, source)).join(" union all ");
  const further = beyond(asked, "k");
  const parts = sources.filter(isMany).map((source) => walkOf(asked, source, reach.rows));
  if (few.length > 0)
    parts.push({ ...further, sql: `(select *, false as is_end from few where ${further.sql})` });
  const { found, isEnd } = theOne(
    await em.execute<{ found: Found[]; isEnd: boolean | null }[]>(
      `with ${few.length > 0 ? `few as materialized (${matches}),` : ""}
         page as (select * from (${parts.map(({ sql }) => sql).join(" union all ")}) either
                  order by k ${order}, id ${order} limit ?)
       select (select bool_or(is_end) from page) as "isEnd", ${foundIn(asked, sources)} as found`,
      [
        ...few.flatMap(({ params }) => [...params, reach.matches]),
        ...parts.flatMap(({ params }) => params),
        rows,
      ],
    ),
  );
  // Of what lies beyond the end of one walk nothing is known.
  return isEnd ? null : found;
}

/** What matches among the next `reach` rows of a source, and the last of these rows, which is its end. */
function walkOf(asked: Asked, source: Source, reach: number): { sql: string; params: unknown[] } {
  const { field, order, rows } = asked;
  const { kind, view, where, keys, bounds } = source;
  const key = keys[field];
  const further = beyond(asked, key);
  const bound = bounds[field] ?? { sql: "true", params: [] };
  return {
    sql: `(select '${kind}' as kind, id, k, is_end from (
             select id, k, matches, row_number() over (order by k ${order}, id ${order}) = ? as is_end from (
               select id, ${key} as k, (${where}) as matches
               from ${view} where ${bound.sql} and ${further.sql}
               order by ${key} ${order}, id ${order} limit ?) walked) seen
           where matches or is_end order by k ${order}, id ${order} limit ?)`,
    params: [reach, ...source.params, ...bound.params, ...further.params, reach, rows],
  };
}
