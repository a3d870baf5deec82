import { ConsumeInput, UsageInput } from "@usher/domain";
import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { consume, getUsage } from "./usage.ts";

export const usageRouter = router({
  consume: userProcedure
    .input(ConsumeInput)
    .mutation(({ ctx, input }) => consume(ctx.em, ctx.actor, input)),
  get: userProcedure
    .input(UsageInput)
    .query(({ ctx, input }) => getUsage(ctx.em, ctx.actor, input)),
});
