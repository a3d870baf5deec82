import { keepPreviousData, type QueryKey, useInfiniteQuery } from "@tanstack/react-query";
import type { MemberPage, MemberRow, MembersChanged } from "@usher/domain";

/** What is asked of a list of members. */
export interface MemberQuery {
  search?: string;
  membersOnly: boolean;
  limit: number;
}

/** Something that people are members of: how to list them, and how to change who they are. */
export interface MemberSource<Page extends MemberPage = MemberPage> {
  /** The place of a list in the cache, below the router's own. */
  key: (query: MemberQuery) => QueryKey;
  list: (query: MemberQuery & { cursor?: string }, signal: AbortSignal) => Promise<Page>;
  save: (change: { add: string[]; remove: string[] }) => Promise<MembersChanged>;
}

const pageSize = 100;

/** The people of a source in pages; those of the search before stay until the new ones are there. */
export function useMemberList<Page extends MemberPage>(
  source: MemberSource<Page>,
  { search, membersOnly }: { search: string; membersOnly: boolean },
) {
  const query = { ...(search ? { search } : {}), membersOnly, limit: pageSize };
  const list = useInfiniteQuery({
    queryKey: source.key(query),
    queryFn: ({ pageParam, signal }) =>
      source.list({ ...query, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  return { ...list, first: list.data?.pages[0], rows: rowsOf(list.data?.pages ?? []) };
}

/** Each person once: one who moved while pages were fetched can be in two. */
function rowsOf(pages: readonly MemberPage[]): MemberRow[] {
  const rows = new Map<string, MemberRow>();
  for (const row of pages.flatMap((page) => page.rows))
    if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}
