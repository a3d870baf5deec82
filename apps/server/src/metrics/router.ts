import { listProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { overview } from "./metrics.ts";

export const metricsRouter = router({
  overview: listProcedure.query(({ ctx }) => overview(ctx.em, ctx.actor)),
});
