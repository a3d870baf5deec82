import {
  ListWorkspacesInput,
  SetWorkspaceMembersInput,
  UpsertWorkspaceInput,
  WorkspaceIdInput,
  WorkspaceMembersInput,
} from "@usher/domain";
import { listProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { listWorkspaces } from "./list.ts";
import { listWorkspaceMembers, setWorkspaceMembers } from "./members.ts";
import { deleteWorkspace, upsertWorkspace } from "./workspaces.ts";

export const workspacesRouter = router({
  list: listProcedure
    .input(ListWorkspacesInput)
    .query(({ ctx, input }) => listWorkspaces(ctx.em, ctx.actor, input)),
  upsert: userProcedure
    .input(UpsertWorkspaceInput)
    .mutation(({ ctx, input }) => upsertWorkspace(ctx.em, ctx.actor, input)),
  delete: userProcedure
    .input(WorkspaceIdInput)
    .mutation(({ ctx, input }) => deleteWorkspace(ctx.em, ctx.actor, input)),
  members: listProcedure
    .input(WorkspaceMembersInput)
    .query(({ ctx, input }) => listWorkspaceMembers(ctx.em, ctx.actor, input)),
  setMembers: userProcedure
    .input(SetWorkspaceMembersInput)
    .mutation(({ ctx, input }) => setWorkspaceMembers(ctx.em, ctx.actor, input)),
});
