import type { DirectoryPage, DirectoryRow } from "@usher/domain";

/** As much of the cached list as these need: pages of rows. */
export interface Pages {
  pages: DirectoryPage[];
}

/** All loaded rows in order, each id once: a row that moved while pages were fetched can be in two. */
export function rowsOf(data: Pages | undefined): DirectoryRow[] {
  const rows = new Map<string, DirectoryRow>();
  for (const page of data?.pages ?? []) {
    for (const row of page.rows) if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

export function findRow(data: Pages | undefined, id: string): DirectoryRow | undefined {
  for (const page of data?.pages ?? []) {
    const row = page.rows.find((one) => one.id === id);
    if (row) return row;
  }
  return undefined;
}

/** The list with the row of this id replaced, or without it when `next` is null. Other pages stay the same objects. */
export function withRow<Data extends Pages>(
  data: Data,
  id: string,
  next: DirectoryRow | null,
): Data {
  if (!findRow(data, id)) return data;
  const pages = data.pages.map((page) => pageWithRow(page, id, next));
  return { ...data, pages };
}

function pageWithRow(page: DirectoryPage, id: string, next: DirectoryRow | null): DirectoryPage {
  if (!page.rows.some((row) => row.id === id)) return page;
  if (next) return { ...page, rows: page.rows.map((row) => (row.id === id ? next : row)) };
  const count = { ...page.count, value: Math.max(0, page.count.value - 1) };
  return { ...page, count, rows: page.rows.filter((row) => row.id !== id) };
}

/** The list as it was before `id` was taken out: its row goes back to its place. */
export function withRowBack<Data extends Pages>(data: Data, before: Data, id: string): Data {
  const row = findRow(before, id);
  if (!row) return data;
  if (findRow(data, id)) return withRow(data, id, row);
  const pages = data.pages.map((page, index) => {
    const old = before.pages[index];
    const place = old?.rows.findIndex((one) => one.id === id) ?? -1;
    if (!old || place < 0) return page;
    const rows = [...page.rows.slice(0, place), row, ...page.rows.slice(place)];
    return { ...page, rows, count: old.count };
  });
  return { ...data, pages };
}

/** What is different between two states of the list, for the rows with these ids. */
export interface DirectoryChanges {
  changed: DirectoryRow[];
  added: DirectoryRow[];
  gone: DirectoryRow[];
}

/** Compares what a reader sees, not `lastActiveAt`: that someone is active is no news. */
export function changesOf(
  before: Pages | undefined,
  after: Pages | undefined,
  ids: ReadonlySet<string>,
): DirectoryChanges {
  const changes: DirectoryChanges = { changed: [], added: [], gone: [] };
  for (const id of ids) {
    const old = findRow(before, id);
    const now = findRow(after, id);
    if (old && !now) changes.gone.push(old);
    else if (!old && now) changes.added.push(now);
    else if (old && now && seen(old) !== seen(now)) changes.changed.push(now);
  }
  return changes;
}

function seen(row: DirectoryRow): string {
  const mail = row.kind === "invitation" ? row.mail.status : "";
  return [row.name, row.email, row.roles.join(), row.status, mail].join("\n");
}
