/** Who is to be in and who is not, where that differs from what is so. */
export type PendingChanges = ReadonlyMap<string, boolean>;

interface Membership {
  id: string;
  member: boolean;
}

/** Whether somebody is ticked: as chosen here, or else as they are. */
export function isTicked({ id, member }: Membership, pending: PendingChanges): boolean {
  return pending.get(id) ?? member;
}

/** The changes after somebody's box was pressed; back at what is so, there is nothing to change. */
export function toggled(row: Membership, pending: PendingChanges): PendingChanges {
  const next = new Map(pending);
  const wanted = !isTicked(row, pending);
  if (wanted === row.member) next.delete(row.id);
  else next.set(row.id, wanted);
  return next;
}

/** The changes as they are saved. */
export function deltaOf(pending: PendingChanges): { add: string[]; remove: string[] } {
  const ids = (wanted: boolean) =>
    [...pending].filter(([, one]) => one === wanted).map(([id]) => id);
  return { add: ids(true), remove: ids(false) };
}

/** The rows in the order in which they were first seen, so that nothing moves under the pointer. */
export function inFirstOrder<Row extends { id: string }>(
  rows: readonly Row[],
  seen: Map<string, number>,
): Row[] {
  for (const { id } of rows) if (!seen.has(id)) seen.set(id, seen.size);
  return [...rows].sort((a, b) => (seen.get(a.id) ?? 0) - (seen.get(b.id) ?? 0));
}
