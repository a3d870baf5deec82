import type { InvitationRow } from "./invitations.ts";
import type { UserRow } from "./users.ts";

/** A row of `users.list`: people who are in, and people who are invited. */
export type DirectoryRow = UserRow | InvitationRow;

export const directoryStatuses = ["active", "suspended", "invited", "expired"] as const;
export type DirectoryStatus = (typeof directoryStatuses)[number];

const sortFields = ["name", "email", "role", "status", "lastActiveAt", "createdAt"] as const;
export type SortField = (typeof sortFields)[number];

/** A field sorts upwards, with a minus before it downwards. */
export type DirectorySort = SortField | `-${SortField}`;
export const directorySorts = sortFields.flatMap(
  (field) => [field, `-${field}`] as DirectorySort[],
) as [DirectorySort, ...DirectorySort[]];

/** The highest count that `users.list` works out; above it the count says it is capped. */
export const countCap = 1000;

/** One page of `users.list`. `nextCursor` is null on the last one. */
export interface DirectoryPage {
  rows: DirectoryRow[];
  nextCursor: string | null;
  count: { value: number; capped: boolean };
}
