import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../api.ts";

/** The organization's workspaces in pages; those of the search before stay until the new ones are there. */
export function useWorkspaceList(search: string) {
  const { client, trpc } = useApi();
  const query = { ...(search ? { search } : {}), limit: 100 };
  return useInfiniteQuery({
    queryKey: trpc.workspaces.list.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.workspaces.list.query(
        { ...query, ...(pageParam ? { cursor: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
