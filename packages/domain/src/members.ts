import type { Named, UserStatus } from "./users.ts";

/** A user as a list of members shows them. */
export interface MemberRow {
  id: string;
  name: string;
  email: string | null;
  username: string | null;
  status: UserStatus;
  isYou: boolean;
  /** Whether they are in; a list of everybody has those who are not after those who are. */
  member: boolean;
}

/** One page of a list of members. `nextCursor` is null on the last one. */
export interface MemberPage {
  rows: MemberRow[];
  nextCursor: string | null;
}

/** What a change of members came to: only those who were not in before, or were. */
export interface MembersChanged {
  added: Named[];
  removed: Named[];
  /** How many there are now. */
  members: number;
}
