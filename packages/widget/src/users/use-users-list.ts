import type { DirectoryRow } from "@usher/domain";
import { useEffect, useMemo, useRef } from "react";
import { type DirectoryData, useDirectory } from "../api.ts";
import { rowsOf } from "../directory/directory-cache.ts";
import { type DirectoryView, type ListUsersQuery, listQuery } from "../directory/directory-view.ts";
import { useSettled } from "../use-settled.ts";

export interface UsersList {
  rows: readonly DirectoryRow[];
  count: { value: number; capped: boolean };
  /** Nothing has ever been shown yet. */
  first: boolean;
  /** What is shown belongs to the view before. */
  waiting: boolean;
  /** What went wrong, with what is on screen still there. */
  error: unknown;
  /** Tells one order and filter from another. */
  key: string;
  /** What was asked for. */
  query: ListUsersQuery;
  more: { has: boolean; loading: boolean; failed: boolean; load: () => void };
  retry: () => void;
}

const nobody = { value: 0, capped: false };

/** The rows of a view. An answer to a view one has left is never shown: each has its own place in the cache. */
export function useUsersList(view: DirectoryView): UsersList {
  const search = useSettled(view.search);
  const settled = useMemo(() => ({ ...view, search }), [view, search]);
  const query = useMemo(() => listQuery(settled, new Date()), [settled]);
  const list = useDirectory(query);
  const data = useKept(list.data);
  const rows = useMemo(() => rowsOf(data), [data]);
  return {
    rows,
    count: data?.pages.at(-1)?.count ?? nobody,
    first: data === undefined,
    waiting: list.isPlaceholderData || (list.isError && !list.data && data !== undefined),
    error: list.isFetchNextPageError ? null : list.error,
    key: useMemo(() => JSON.stringify(query), [query]),
    query,
    more: {
      has: list.hasNextPage,
      loading: list.isFetchingNextPage,
      failed: list.isFetchNextPageError,
      load: () => void list.fetchNextPage({ cancelRefetch: false }),
    },
    retry: () => void list.refetch(),
  };
}

/** The last there was: when the next view can't be loaded, what is on screen stays. */
function useKept(data: DirectoryData | undefined): DirectoryData | undefined {
  const kept = useRef(data);
  useEffect(() => {
    if (data) kept.current = data;
  }, [data]);
  return data ?? kept.current;
}
