import { useQueryClient } from "@tanstack/react-query";
import type { DirectoryRow } from "@usher/domain";
import { useCallback } from "react";
import { type DirectoryData, useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { saidProblem } from "../problem-words.ts";
import { type NewToast, useToasts } from "../ui/toasts-context.ts";
import { withRow, withRowBack } from "./directory-cache.ts";
import { useRefresh } from "./refresh-context.ts";

/** One change to one row of the directory. */
export interface Deed<Answer> {
  id: string;
  /** The row as it will be if the server agrees, null when it goes; left out, it is not shown ahead. */
  expected?: DirectoryRow | null;
  call: () => Promise<Answer>;
  /** Names the person and the deed. */
  done?: (answer: Answer) => NewToast;
  /** Whether a refusal is said where one typed, so that no toast says it again. */
  heard?: (error: unknown) => boolean;
}

/**
 * Does a deed optimistically, then honestly: the row changes at once, comes back with the reason in
 * a toast when the server says no (and the promise rejects), and is fetched anew either way.
 */
export function useDeed(): <Answer>(deed: Deed<Answer>) => Promise<Answer> {
  const { add } = useToasts();
  const words = useMessages();
  const refresh = useRefresh();
  const ahead = useRunAhead();
  return useCallback(
    async ({ id, expected, call, done, heard }) => {
      const release = refresh.hold();
      const back = expected === undefined ? undefined : await ahead(id, expected);
      try {
        const answer = await call();
        if (done) add({ tone: "green", ...done(answer) });
        return answer;
      } catch (error) {
        back?.();
        if (!heard?.(error)) add({ tone: "red", title: await saidProblem(error, words) });
        throw error;
      } finally {
        release();
        refresh.soon([id], true);
      }
    },
    [add, words, refresh, ahead],
  );
}

/** Shows a row as it is expected to become; the answer puts back what was there. */
function useRunAhead() {
  const { trpc } = useApi();
  const queryClient = useQueryClient();
  return useCallback(
    async (id: string, expected: DirectoryRow | null) => {
      const lists = trpc.users.list.infiniteQueryFilter();
      // An answer under way was asked for before the deed and would show the old row again.
      await queryClient.cancelQueries(lists);
      const before = queryClient.getQueriesData<DirectoryData>(lists);
      const one = trpc.users.get.queryKey({ userId: id });
      const person = queryClient.getQueryData(one);
      for (const [key, data] of before) {
        if (data) queryClient.setQueryData(key, withRow(data, id, expected));
      }
      if (person && expected?.kind === "user")
        queryClient.setQueryData(one, { ...person, ...expected });
      return () => {
        for (const [key, data] of before) {
          if (!data) continue;
          queryClient.setQueryData<DirectoryData>(key, (now) => now && withRowBack(now, data, id));
        }
        if (person) queryClient.setQueryData(one, person);
      };
    },
    [trpc, queryClient],
  );
}
