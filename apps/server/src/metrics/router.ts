import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { overview } from "./metrics.ts";

export const metricsRouter = router({
  overview: userProcedure.query(({ ctx }) => overview(ctx.em, ctx.actor)),
});
