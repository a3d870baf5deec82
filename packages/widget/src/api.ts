import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { UsherClient } from "@usher/client";
import type { UsherRouter } from "@usher/client/router";
import type {
  DirectoryPage,
  DirectoryRow,
  LicenseRow,
  Me,
  Named,
  RoleRow,
  SeatHistory,
  Worded,
} from "@usher/domain";
import { createContext, useCallback, useContext } from "react";
import { findRow } from "./directory/directory-cache.ts";
import type { ListUsersQuery } from "./directory/directory-view.ts";
import type { Slots } from "./host/slots.ts";
import { useMessages } from "./messages/messages.ts";
import { named } from "./worded.ts";

/** What every part of one panel reaches the server by. */
export interface Api {
  client: UsherClient;
  /** Query options and keys, typed by the server's router. */
  trpc: ReturnType<typeof createTRPCOptionsProxy<UsherRouter>>;
  /** The server, and whether by a token or its cookie: the same person hears the same by the same way. */
  reach: string;
  /** Usher's own pages, where the panel stands in a host's; null on those pages. */
  usersPage: string | null;
  /** Where one changes what a host's token may not, likewise. */
  accountPage: string | null;
}

export const ApiContext = createContext<Api | null>(null);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("This needs a UserManagement above it.");
  return api;
}

/** Who looks at the panel and what they may do; loaded before anything else is shown. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error("This needs the caller to be loaded.");
  return me;
}

export const SlotsContext = createContext<Slots | undefined>(undefined);

/** What the host puts into this part of the panel. */
export function useSlots(): Slots {
  return useContext(SlotsContext) ?? nothing;
}

const nothing: Slots = {};
const none: readonly never[] = [];

/** One of the host's lists: always the same one where it gives none. */
export function useSlotList<Name extends "columns" | "rowActions" | "fields">(
  name: Name,
): NonNullable<Slots[Name]> {
  return useSlots()[name] ?? none;
}

/** The roles of the caller's organization, highest first. */
export function useRoles(): RoleRow[] {
  return useMe().roles;
}

/** The same with who holds them, and what may be done to each. */
export function useRoleDetails() {
  const { trpc } = useApi();
  return useQuery(trpc.roles.list.queryOptions(undefined, { select: useNaming() }));
}

/** Names things in the panel's language. */
function useNaming() {
  const words = useMessages();
  return useCallback(
    <Thing extends Worded>(things: readonly Thing[]) => named(things, words),
    [words],
  );
}

/** The same for what has licenses in it. */
function useLicenseNaming() {
  const name = useNaming();
  return useCallback(
    <Whole extends { licenses: LicenseRow[] }>(whole: Whole) => ({
      ...whole,
      licenses: name(whole.licenses),
    }),
    [name],
  );
}

/** What the organization has decided on, and which of it the caller may change. */
export function usePolicies() {
  const { trpc } = useApi();
  return useQuery(trpc.policies.get.queryOptions());
}

/** The input of one page. tRPC's own paging adds a `direction`, which the server's strict inputs refuse. */
function pageInput<Input extends object>(input: Input, cursor: string | null) {
  return { ...input, ...(cursor === null ? {} : { cursor }) };
}

type Pages<Page> = InfiniteData<Page, string | null>;

const pages = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
};

/** The list in pages; the rows of the view before stay until those of the new one are there. */
export function useDirectory(query: ListUsersQuery) {
  const { client, trpc } = useApi();
  return useInfiniteQuery<DirectoryPage, Error, DirectoryData, QueryKey, string | null>({
    ...pages,
    queryKey: trpc.users.list.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.users.list.query(pageInput(query, pageParam), { signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

export type DirectoryData = Pages<DirectoryPage>;

export function useOverview() {
  const { trpc } = useApi();
  return useQuery(trpc.metrics.overview.queryOptions(undefined, { select: useLicenseNaming() }));
}

/** The row of this id as the list on screen has it, or else any list that was loaded before. */
export function listedRow(
  queryClient: QueryClient,
  trpc: Api["trpc"],
  id: string,
): DirectoryRow | undefined {
  const lists = queryClient.getQueryCache().findAll(trpc.users.list.infiniteQueryFilter());
  const shownFirst = lists.sort((a, b) => Number(b.isActive()) - Number(a.isActive()));
  for (const list of shownFirst) {
    const row = findRow(list.state.data as DirectoryData | undefined, id);
    if (row) return row;
  }
  return undefined;
}

/** One person, shown at once from the row that was clicked while the newest is fetched. */
export function useUser(userId: string, enabled: boolean) {
  const { trpc } = useApi();
  const queryClient = useQueryClient();
  return useQuery(
    trpc.users.get.queryOptions(
      { userId },
      {
        enabled,
        placeholderData: () => {
          const row = listedRow(queryClient, trpc, userId);
          return row?.kind === "user" ? { ...row, workspaces: [], sessions: 0 } : undefined;
        },
      },
    ),
  );
}

/** The licenses with the seats that are left; nothing is asked where there are none. */
export function useLicenses() {
  const { trpc } = useApi();
  const enabled = useMe().organization.switches.licenseTypes.length > 0;
  return useQuery(trpc.licenses.list.queryOptions(undefined, { enabled, select: useNaming() }));
}

/** The groups of the organization; nothing is asked where it has none. */
export function useGroups() {
  const { trpc } = useApi();
  const enabled = useMe().organization.switches.groups;
  return useQuery(trpc.groups.list.queryOptions(undefined, { enabled, staleTime: 60_000 }));
}

/** How many workspaces are offered to choose from. */
const mostWorkspaces = 1000;

/** The organization's workspaces, all pages of them up to a bound. */
export function useWorkspaces() {
  const { client, trpc } = useApi();
  return useQuery({
    queryKey: [...trpc.workspaces.list.queryKey(), "all"],
    queryFn: async ({ signal }) => {
      const all: Named[] = [];
      let cursor: string | null = null;
      do {
        const page: WorkspacePage = await client.workspaces.list.query(
          pageInput({ limit: 200 }, cursor),
          { signal },
        );
        all.push(...page.rows);
        cursor = page.nextCursor;
      } while (cursor !== null && all.length < mostWorkspaces);
      return all;
    },
    staleTime: 60_000,
  });
}

type WorkspacePage = Awaited<ReturnType<UsherClient["workspaces"]["list"]["query"]>>;

/** Whether a username may be had, once typing has paused; nothing is asked of one against the rule. */
export function useUsernameCheck(username: string, enabled: boolean) {
  const { trpc } = useApi();
  return useQuery(
    trpc.users.checkUsername.queryOptions(
      { username },
      { enabled, staleTime: 10_000, retry: false },
    ),
  );
}

/** What goes with a user. Never from the cache: one decides by it. */
export function useDeletionImpact(userId: string, enabled: boolean) {
  const { trpc } = useApi();
  return useQuery(
    trpc.users.deletionImpact.queryOptions({ userId }, { enabled, gcTime: 0, staleTime: 0 }),
  );
}

/** The plan and the seats, for whoever manages the bills. */
export function useBilling() {
  const { trpc } = useApi();
  return useQuery(trpc.billing.overview.queryOptions(undefined, { select: useLicenseNaming() }));
}

export function useSeatHistory() {
  const { client, trpc } = useApi();
  const query = { limit: 20 };
  return useInfiniteQuery<SeatHistory, Error, Pages<SeatHistory>, QueryKey, string | null>({
    ...pages,
    queryKey: trpc.billing.history.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.billing.history.query(pageInput(query, pageParam), { signal }),
  });
}

type ActivityPage = Awaited<ReturnType<UsherClient["audit"]["list"]["query"]>>;

export function useActivity(targetId: string) {
  const { client, trpc } = useApi();
  const query = { filter: { targetId }, limit: 20 };
  return useInfiniteQuery<ActivityPage, Error, Pages<ActivityPage>, QueryKey, string | null>({
    ...pages,
    queryKey: trpc.audit.list.infiniteQueryKey(query),
    queryFn: ({ pageParam, signal }) =>
      client.audit.list.query(pageInput(query, pageParam), { signal }),
  });
}
