import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { BulkItemPage, BulkJobRow, BulkOutcome } from "@usher/domain";
import { useApi } from "../api.ts";

/** How often to ask how far it is where no news come by themselves, in milliseconds. */
const askEvery = 2000;

export function hasEnded({ status }: Pick<BulkJobRow, "status">): boolean {
  return status === "done" || status === "cancelled";
}

/** A job, asked for until it has ended; news of it come by the stream too. */
export function useBulkJob(jobId: string) {
  const { trpc } = useApi();
  return useQuery(
    trpc.bulk.get.queryOptions(
      { jobId },
      { refetchInterval: ({ state }) => (state.data && hasEnded(state.data) ? false : askEvery) },
    ),
  );
}

/** The newest jobs that one may see, and whether any of them is under way. */
export function useBulkJobs(enabled: boolean) {
  const { trpc } = useApi();
  return useQuery(
    trpc.bulk.list.queryOptions(undefined, {
      enabled,
      staleTime: 10_000,
      refetchInterval: ({ state }) =>
        state.data?.some((job) => !hasEnded(job)) ? askEvery * 2 : false,
    }),
  );
}

/** What became of the rows of one job, in pages. */
export function useOutcomes(jobId: string, outcome: BulkOutcome) {
  const { client, trpc } = useApi();
  const query = { jobId, outcome, limit: 50 };
  return useInfiniteQuery({
    queryKey: trpc.bulk.items.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.bulk.items.query(
        { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: BulkItemPage) => page.nextCursor,
  });
}
