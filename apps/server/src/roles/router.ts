import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { listRoles } from "./roles.ts";

export const rolesRouter = router({
  list: userProcedure.query(({ ctx }) => listRoles(ctx.actor)),
});
