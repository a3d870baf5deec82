import { SeatHistoryInput } from "@usher/domain";
import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { billingOverview, seatHistory } from "./billing.ts";

export const billingRouter = router({
  overview: userProcedure.query(({ ctx }) => billingOverview(ctx.em, ctx.actor)),
  history: userProcedure
    .input(SeatHistoryInput)
    .query(({ ctx, input }) => seatHistory(ctx.em, ctx.actor, input)),
});
