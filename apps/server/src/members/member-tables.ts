/** A table that says which users are in what. SQL is put together from these fixed words only. */
export interface MemberTable {
  table: string;
  /** The column of what they are in. */
  column: string;
}

export const groupMembers: MemberTable = { table: "group_member", column: "group_id" };
export const workspaceMembers: MemberTable = { table: "workspace_member", column: "workspace_id" };
