import { useMemo } from "react";
import { type UsherProblem, useProblem } from "./problem.ts";

/** Something that loads, and is kept up to date with what others do for as long as it is shown. */
export interface Loaded<Data> {
  data: Data | undefined;
  /** Nothing of it has come yet. */
  loading: boolean;
  /** Why it is not there, or could not be brought up to date. */
  problem: UsherProblem | null;
  retry: () => void;
}

/** A list that loads in pages. */
export interface Listed<Row> {
  rows: readonly Row[];
  /** Nothing of it has come yet. */
  loading: boolean;
  /** The rows are still those of the query before. */
  stale: boolean;
  problem: UsherProblem | null;
  more: { has: boolean; loading: boolean; load: () => void };
  retry: () => void;
}

interface Asked<Data> {
  data: Data | undefined;
  isLoading: boolean;
  error: unknown;
  refetch: () => unknown;
}

export function useLoaded<Data>({ data, isLoading, error, refetch }: Asked<Data>): Loaded<Data> {
  const problem = useProblemOf(error);
  return { data, loading: isLoading, problem, retry: () => void refetch() };
}

interface AskedInPages<Page> extends Asked<{ pages: Page[] }> {
  isPlaceholderData: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** `rowsOf` must stay the same function. */
export function useListed<Page, Row>(
  list: AskedInPages<Page>,
  rowsOf: (pages: readonly Page[]) => Row[],
): Listed<Row> {
  const { data, isLoading, isPlaceholderData, error, refetch } = list;
  const problem = useProblemOf(error);
  const rows = useMemo(() => rowsOf(data?.pages ?? []), [data, rowsOf]);
  return {
    rows,
    loading: isLoading,
    stale: isPlaceholderData,
    problem,
    more: {
      has: list.hasNextPage,
      loading: list.isFetchingNextPage,
      load: () => void list.fetchNextPage(),
    },
    retry: () => void refetch(),
  };
}

export function allRows<Row>(pages: readonly { rows: Row[] }[]): Row[] {
  return pages.flatMap((page) => page.rows);
}

function useProblemOf(error: unknown): UsherProblem | null {
  const problemOf = useProblem();
  return error ? problemOf(error) : null;
}
