import {
  AssignRolesInput,
  CheckUsernameInput,
  CreateUserInput,
  ExportUsersInput,
  ListUsersInput,
  SetPasswordInput,
  SuspendInput,
  UpdateUserInput,
  UpsertUserInput,
  UserIdInput,
} from "@usher/domain";
import {
  creatingProcedure,
  listProcedure,
  piecewiseProcedure,
  slowProcedure,
  userProcedure,
} from "../procedures.ts";
import { router } from "../trpc.ts";
import { createUser } from "./create.ts";
import { resetMfa, revokeSessions, setPassword } from "./credentials.ts";
import { deleteUser, deletionImpact } from "./deletion.ts";
import { exportUsers } from "./export.ts";
import { exportData } from "./export-data.ts";
import { checkUsername } from "./identity.ts";
import { listUsers } from "./list.ts";
import { assignRoles } from "./roles.ts";
import { updateUser } from "./update.ts";
import { upsertUser } from "./upsert.ts";
import { getUser, reactivateUser, suspendUser } from "./users.ts";

export const usersRouter = router({
  list: listProcedure
    .input(ListUsersInput)
    .query(({ ctx, input }) => listUsers(ctx.em, ctx.actor, input)),
  // A mutation, because it is recorded. It answers in pieces: `for await (const piece of …)`.
  export: piecewiseProcedure
    .input(ExportUsersInput)
    .mutation(({ ctx, input }) => exportUsers(ctx, input)),
  // The same, of one person and as one JSON document.
  exportData: piecewiseProcedure
    .input(UserIdInput)
    .mutation(({ ctx, input }) => exportData(ctx.transaction, input)),
  get: userProcedure
    .input(UserIdInput)
    .query(({ ctx, input }) => getUser(ctx.em, ctx.actor, input)),
  create: creatingProcedure
    .input(CreateUserInput)
    .mutation(({ ctx, input }) => createUser(ctx, input)),
  checkUsername: userProcedure
    .input(CheckUsernameInput)
    .query(({ ctx, input }) => checkUsername(ctx.em, ctx.actor, input)),
  upsert: userProcedure
    .input(UpsertUserInput)
    .mutation(({ ctx, input }) => upsertUser(ctx.em, ctx.actor, input)),
  update: userProcedure
    .input(UpdateUserInput)
    .mutation(({ ctx, input }) => updateUser(ctx.em, ctx.actor, input)),
  assignRoles: userProcedure
    .input(AssignRolesInput)
    .mutation(({ ctx, input }) => assignRoles(ctx.em, ctx.actor, input)),
  setPassword: slowProcedure
    .input(SetPasswordInput)
    .mutation(({ ctx, input }) => setPassword(ctx.transaction, input)),
  resetMfa: userProcedure
    .input(UserIdInput)
    .mutation(({ ctx, input }) => resetMfa(ctx.em, ctx.actor, input)),
  revokeSessions: userProcedure
    .input(UserIdInput)
    .mutation(({ ctx, input }) => revokeSessions(ctx.em, ctx.actor, input)),
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
