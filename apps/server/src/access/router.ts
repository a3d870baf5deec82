import { CheckAccessInput } from "@usher/domain";
import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { checkAccess } from "./access.ts";

export const accessRouter = router({
  check: userProcedure
    .input(CheckAccessInput)
    .query(({ ctx, input }) => checkAccess(ctx.em, ctx.actor, input)),
});
