import type {
  DirectoryOverview,
  DirectoryPage,
  DirectoryRow,
  DirectorySort,
  DirectoryStatus,
  InvitationRow,
  Me,
  UserDetails,
} from "@usher/domain";
import * as api from "../api.ts";
import { rowsOf } from "../directory/directory-cache.ts";
import { type Listed, type Loaded, useListed, useLoaded } from "./loaded.ts";

/** Who looks at it, what they may do, and what their organization has. */
export function useMe(): Me {
  return api.useMe();
}

/** Which people, in which order. Times are ISO 8601. */
export interface UsersQuery {
  /** Part of a name, an e-mail or a username. */
  search?: string;
  filter?: {
    status?: DirectoryStatus[];
    /** Keys of roles. */
    roles?: string[];
    /** Keys of license types. */
    licenseTypes?: string[];
    /** In any of these groups. */
    groupIds?: string[];
    mfa?: "on" | "off";
    lastActiveBefore?: string;
    lastActiveAfter?: string;
  };
  /** By name when left out. */
  sort?: DirectorySort;
  /** How many a page has; 50 when left out. */
  limit?: number;
}

/** People and pending invitations; `count` says how many there are, up to a bound. */
export interface UsersListed<Row = DirectoryRow> extends Listed<Row> {
  count: { value: number; capped: boolean };
}

const nobody = { value: 0, capped: false };
const rowsOfPages = (pages: readonly DirectoryPage[]) => rowsOf({ pages: [...pages] });

/** The people whom a query finds, in pages. */
export function useUsers(query: UsersQuery = {}): UsersListed {
  const { search, filter, sort = "name", limit = 50 } = query;
  const list = api.useDirectory({
    ...(search ? { search } : {}),
    ...(filter ? { filter } : {}),
    ...{ sort, limit },
  });
  const listed = useListed(list, rowsOfPages);
  return { ...listed, count: list.data?.pages.at(-1)?.count ?? nobody };
}

const invited: NonNullable<UsersQuery["filter"]> = { status: ["invited", "expired"] };

/** Invitations that nobody has accepted yet, the ones whose time is over among them. */
export function useInvitations(query: Omit<UsersQuery, "filter"> = {}): UsersListed<InvitationRow> {
  const list = useUsers({ ...query, filter: invited });
  return { ...list, rows: list.rows.filter((row) => row.kind === "invitation") };
}

/** One person in full. */
export function useUser(userId: string): Loaded<UserDetails> {
  return useLoaded(api.useUser(userId, userId !== ""));
}

/** How many people stand where, and the seats they hold. */
export function useOverview(): Loaded<DirectoryOverview> {
  return useLoaded(api.useOverview());
}
