/**
 * Where in the panel one is: the part that is open, what is looked for in the list of people, and who is
 * open beside it. This file is public: it imports nothing.
 */
export interface PanelView {
  /** A part of the panel, e.g. `users`, `groups`, `audit`. */
  section?: string | undefined;
  search?: string | undefined;
  statuses?: readonly string[] | undefined;
  /** Keys of roles. */
  roles?: readonly string[] | undefined;
  /** Keys of license types. */
  licenses?: readonly string[] | undefined;
  /** Ids of groups. */
  groups?: readonly string[] | undefined;
  mfa?: "on" | "off" | undefined;
  lastActive?: "within7" | "within30" | "before30" | "before90" | undefined;
  /** A field to sort by, with a hyphen before it the other way round: `-lastActiveAt`. */
  sort?: string | undefined;
  /** The id of the person whose drawer is open. */
  user?: string | undefined;
  tab?: "profile" | "access" | "security" | "activity" | undefined;
}

const single = ["section", "search", "mfa", "lastActive", "sort", "user", "tab"] as const;
const several = ["statuses", "roles", "licenses", "groups"] as const;

/** The view as parameters of an address, each beginning with `key`; what is not set is left out. */
export function viewToParams(view: PanelView, key = "usher"): [string, string][] {
  const ones = single.map((name) => [name, view[name]] as const);
  const lists = several.map((name) => [name, view[name]?.join(",")] as const);
  return [...ones, ...lists].flatMap(([name, value]) =>
    value ? [[`${key}-${name}`, value] as [string, string]] : [],
  );
}

/** The view that an address's parameters tell of; the panel ignores what it doesn't know. */
export function viewFromParams(params: URLSearchParams, key = "usher"): PanelView {
  const read = (name: string) => params.get(`${key}-${name}`) || undefined;
  const view: Record<string, unknown> = {};
  for (const name of single) view[name] = read(name);
  for (const name of several) view[name] = read(name)?.split(",").filter(Boolean);
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

/** Whether two views show the same. */
export function isSameView(one: PanelView, other: PanelView): boolean {
  return JSON.stringify(viewToParams(one)) === JSON.stringify(viewToParams(other));
}
