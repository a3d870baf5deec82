import type {
  DirectoryFilter,
  DirectorySort,
  DirectoryStatus,
  ListUsersInput,
  SortField,
} from "@usher/domain";

/** A choice of the last-active filter; the days it means are in `spans`. */
export type ActiveSpan = "any" | "within7" | "within30" | "before30" | "before90";

export const activeSpans: readonly ActiveSpan[] = [
  "any",
  "within7",
  "within30",
  "before30",
  "before90",
];

/** What of the directory is looked at, and in what order. */
export interface DirectoryView {
  search: string;
  statuses: readonly DirectoryStatus[];
  roles: readonly string[];
  licenses: readonly string[];
  /** Ids; whoever is in any of them. */
  groups: readonly string[];
  mfa: MfaState | "any";
  lastActive: ActiveSpan;
  sort: DirectorySort;
}

export const mfaStates = ["on", "off"] as const;
export type MfaState = (typeof mfaStates)[number];

/** The input of `users.list` without its cursor, which belongs to a page. */
export type ListUsersQuery = Omit<ListUsersInput, "cursor">;

export const wholeDirectory: DirectoryView = {
  search: "",
  statuses: [],
  roles: [],
  licenses: [],
  groups: [],
  mfa: "any",
  lastActive: "any",
  sort: "name",
};

/** What clears every filter but leaves the search, which has a cross of its own, and the order. */
export const noFilters: Partial<DirectoryView> = {
  statuses: [],
  roles: [],
  licenses: [],
  groups: [],
  mfa: "any",
  lastActive: "any",
};

const pageSize = 50;

const spans: Record<Exclude<ActiveSpan, "any">, { key: keyof DirectoryFilter; days: number }> = {
  within7: { key: "lastActiveAfter", days: 7 },
  within30: { key: "lastActiveAfter", days: 30 },
  before30: { key: "lastActiveBefore", days: 30 },
  before90: { key: "lastActiveBefore", days: 90 },
};

/** Counted from the start of the UTC day, so that the same choice asks the same all day long. */
function spanFilter(span: ActiveSpan, now: Date): DirectoryFilter {
  if (span === "any") return {};
  const { key, days } = spans[span];
  const day = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - days);
  return { [key]: new Date(day).toISOString() };
}

/** Whether anything narrows the view, so that "nobody" means "nobody matches". */
export function isNarrowed(view: DirectoryView): boolean {
  return view.search.trim() !== "" || filterCount(view) > 0;
}

/** How many filters are set; a search is not counted. */
export function filterCount(view: DirectoryView): number {
  const several = [view.statuses, view.roles, view.licenses, view.groups];
  const set = [
    ...several.map((chosen) => chosen.length > 0),
    view.mfa !== "any",
    view.lastActive !== "any",
  ];
  return set.filter(Boolean).length;
}

/** What to ask the server for a view. */
export function listQuery(view: DirectoryView, now: Date): ListUsersQuery {
  const search = view.search.trim();
  const filter: DirectoryFilter = {
    ...(view.statuses.length ? { status: [...view.statuses] } : {}),
    ...(view.roles.length ? { roles: [...view.roles] } : {}),
    ...(view.licenses.length ? { licenseTypes: [...view.licenses] } : {}),
    ...(view.groups.length ? { groupIds: [...view.groups] } : {}),
    ...(view.mfa === "any" ? {} : { mfa: view.mfa }),
    ...spanFilter(view.lastActive, now),
  };
  return {
    ...(search ? { search } : {}),
    ...(Object.keys(filter).length ? { filter } : {}),
    sort: view.sort,
    limit: pageSize,
  };
}

export function sortField(sort: DirectorySort): SortField {
  return (sort.startsWith("-") ? sort.slice(1) : sort) as SortField;
}

// Of times one wants the newest first, of words the alphabet.
const newestFirst: ReadonlySet<SortField> = new Set(["lastActiveAt", "createdAt"]);

/** The order after a press on the header of `field`: its natural one, then the other way round. */
export function nextSort(sort: DirectorySort, field: SortField): DirectorySort {
  if (sortField(sort) !== field) return newestFirst.has(field) ? `-${field}` : field;
  return sort.startsWith("-") ? field : `-${field}`;
}
