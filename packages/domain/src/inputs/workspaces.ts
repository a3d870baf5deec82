import * as z from "zod/mini";
import { Cursor, Id, PageLimit, storableText } from "./fields.ts";
import { memberChange, memberList, notBoth, Search } from "./members.ts";

export const WorkspaceExternalId = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(200), storableText);

const WorkspaceName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200), storableText);

/** By our id or the host's own, whichever the caller knows. */
const whichWorkspace = {
  workspaceId: z.optional(Id),
  externalId: z.optional(WorkspaceExternalId),
};

const oneOfBoth = z.refine<{ workspaceId?: string | undefined; externalId?: string | undefined }>(
  ({ workspaceId, externalId }) => (workspaceId === undefined) !== (externalId === undefined),
  { error: "Give either workspaceId or externalId.", path: ["workspaceId"] },
);

export const ListWorkspacesInput = z.strictObject({
  search: z.optional(Search),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type ListWorkspacesInput = z.infer<typeof ListWorkspacesInput>;

export const UpsertWorkspaceInput = z.strictObject({
  externalId: WorkspaceExternalId,
  name: WorkspaceName,
});
export type UpsertWorkspaceInput = z.infer<typeof UpsertWorkspaceInput>;

export const WorkspaceIdInput = z.strictObject(whichWorkspace).check(oneOfBoth);
export type WorkspaceIdInput = z.infer<typeof WorkspaceIdInput>;

export const WorkspaceMembersInput = z
  .strictObject({ ...whichWorkspace, ...memberList })
  .check(oneOfBoth);
export type WorkspaceMembersInput = z.infer<typeof WorkspaceMembersInput>;

export const SetWorkspaceMembersInput = z
  .strictObject({ ...whichWorkspace, ...memberChange })
  .check(oneOfBoth, notBoth);
export type SetWorkspaceMembersInput = z.infer<typeof SetWorkspaceMembersInput>;
