import { CreateRoleInput, RoleIdInput, UpdateRoleInput } from "@usher/domain";
import { listProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { createRole, deleteRole, updateRole } from "./custom-roles.ts";
import { listRoleDetails } from "./roles.ts";

export const rolesRouter = router({
  list: listProcedure.query(({ ctx }) => listRoleDetails(ctx.em, ctx.actor)),
  create: userProcedure
    .input(CreateRoleInput)
    .mutation(({ ctx, input }) => createRole(ctx.em, ctx.actor, input)),
  update: userProcedure
    .input(UpdateRoleInput)
    .mutation(({ ctx, input }) => updateRole(ctx.em, ctx.actor, input)),
  delete: userProcedure
    .input(RoleIdInput)
    .mutation(({ ctx, input }) => deleteRole(ctx.em, ctx.actor, input)),
});
