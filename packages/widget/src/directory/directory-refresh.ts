import type { QueryClient } from "@tanstack/react-query";
import type { Api, DirectoryData } from "../api.ts";
import { changesOf, type DirectoryChanges } from "./directory-cache.ts";

/** Brings what is on screen up to date, in place, once several changes have come together. */
export interface Refresh {
  /** These changed: fetch soon. `own` says the change was made in this panel. */
  soon: (ids: readonly string[], own?: boolean) => void;
  /** Nothing is fetched until the answer is called: what is shown runs ahead of the server. */
  hold: () => () => void;
  /** Stops whatever is planned. */
  stop: () => void;
}

/** Several changes within this many milliseconds are fetched together. */
const gather = 150;
/** Where changes don't stop coming, they are fetched after so long all the same, in milliseconds. */
const longest = 1000;
/** For so long an event about a row is taken for the echo of this panel's own deed. */
const echo = 5000;

/** What shows people, or counts them. */
const hangsOnPeople = [
  "users",
  "metrics",
  "audit",
  "billing",
  "licenses",
  "groups",
  "workspaces",
  "roles",
] as const;

/** Fetches anew whatever is loaded of these routers. */
export function invalidate(queryClient: QueryClient, routers: readonly string[]): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && routers.includes(path[0] as string),
  });
}

interface Parts {
  queryClient: QueryClient;
  trpc: Api["trpc"];
  /** Told what others changed in the rows on screen. */
  onChanges: (changes: DirectoryChanges) => void;
}

export function createRefresh({ queryClient, trpc, onChanges }: Parts): Refresh {
  const ids = new Set<string>();
  const ownDeeds = new Map<string, number>();
  let holds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsSince: number | null = null;

  function shown(): DirectoryData | undefined {
    const [query] = queryClient.getQueryCache().findAll({
      ...trpc.users.list.infiniteQueryFilter(),
      type: "active",
    });
    return query?.state.data as DirectoryData | undefined;
  }

  async function run(): Promise<void> {
    waitsSince = null;
    if (holds > 0) return plan();
    const theirs = new Set([...ids].filter((id) => Date.now() - (ownDeeds.get(id) ?? 0) > echo));
    ids.clear();
    const before = shown();
    await invalidate(queryClient, hangsOnPeople);
    if (before && theirs.size > 0) onChanges(changesOf(before, shown(), theirs));
  }

  function plan(): void {
    clearTimeout(timer);
    waitsSince ??= Date.now();
    timer = setTimeout(run, Math.min(gather, waitsSince + longest - Date.now()));
  }

  return {
    soon(changed, own = false) {
      for (const id of changed) {
        ids.add(id);
        if (own) ownDeeds.set(id, Date.now());
      }
      plan();
    },
    hold() {
      holds += 1;
      return () => {
        holds -= 1;
      };
    },
    stop: () => clearTimeout(timer),
  };
}
