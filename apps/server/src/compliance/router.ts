import { listProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { complianceReport } from "./compliance.ts";

export const complianceRouter = router({
  report: listProcedure.query(({ ctx }) => complianceReport(ctx.em, ctx.actor)),
});
