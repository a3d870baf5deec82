import { SeatHistoryInput } from "@usher/domain";
import { listProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { billingOverview, seatHistory } from "./billing.ts";

export const billingRouter = router({
  overview: listProcedure.query(({ ctx }) => billingOverview(ctx.em, ctx.actor)),
  history: listProcedure
    .input(SeatHistoryInput)
    .query(({ ctx, input }) => seatHistory(ctx.em, ctx.actor, input)),
});
