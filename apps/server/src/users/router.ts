import {
  AssignRolesInput,
  ExportUsersInput,
  ListUsersInput,
  SuspendInput,
  UpdateUserInput,
  UserIdInput,
} from "@usher/domain";
import { piecewiseProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { deleteUser, deletionImpact } from "./deletion.ts";
import { exportUsers } from "./export.ts";
import { listUsers } from "./list.ts";
import { assignRoles, getUser, reactivateUser, suspendUser, updateUser } from "./users.ts";

export const usersRouter = router({
  list: userProcedure
    .input(ListUsersInput)
    .query(({ ctx, input }) => listUsers(ctx.em, ctx.actor, input)),
  // A mutation, because it is recorded. It answers in pieces: `for await (const piece of …)`.
  export: piecewiseProcedure
    .input(ExportUsersInput)
    .mutation(({ ctx, input }) => exportUsers(ctx.transaction, input)),
  get: userProcedure
    .input(UserIdInput)
    .query(({ ctx, input }) => getUser(ctx.em, ctx.actor, input)),
  update: userProcedure
    .input(UpdateUserInput)
    .mutation(({ ctx, input }) => updateUser(ctx.em, ctx.actor, input)),
  assignRoles: userProcedure
    .input(AssignRolesInput)
    .mutation(({ ctx, input }) => assignRoles(ctx.em, ctx.actor, input)),
  suspend: userProcedure
    .input(SuspendInput)
    .mutation(({ ctx, input }) => suspendUser(ctx.em, ctx.actor, input)),
  reactivate: userProcedure
    .input(UserIdInput)
    .mutation(({ ctx, input }) => reactivateUser(ctx.em, ctx.actor, input)),
  deletionImpact: userProcedure
    .input(UserIdInput)
    .query(({ ctx, input }) => deletionImpact(ctx.em, ctx.actor, input)),
  delete: userProcedure
    .input(UserIdInput)
    .mutation(({ ctx, input }) => deleteUser(ctx.em, ctx.actor, input)),
});
