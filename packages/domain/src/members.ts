import type { Permission } from "./permissions.ts";
import type { Refusal } from "./refusal-codes.ts";
import type { ActorFacts } from "./roles.ts";
import { whyNotActOn } from "./user-rules.ts";
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
  /** For each action null, or why the caller may not do it. */
  allowed: { place: Refusal | null };
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

/** What a change of members needs, by what they are members of. */
export const membersPermission = {
  group: "groups:manage",
  workspace: "workspaces:manage",
} as const satisfies Record<string, Permission>;

/** Why `actor` may not put somebody of this rank into something, or take them out, or null (rule 2). */
export function whyNotPlace(
  actor: ActorFacts,
  target: { rank: number },
  into: keyof typeof membersPermission,
): Refusal | null {
  const { organizationId } = actor;
  return whyNotActOn(actor, { organizationId, ...target }, membersPermission[into]);
}
