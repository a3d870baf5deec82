import { ExportAuditInput, ListAuditInput } from "@usher/domain";
import { listProcedure, piecewiseProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { listAudit } from "./audit.ts";
import { exportAudit } from "./export.ts";
import { verifyAudit } from "./verify.ts";

export const auditRouter = router({
  list: listProcedure
    .input(ListAuditInput)
    .query(({ ctx, input }) => listAudit(ctx.em, ctx.actor, input)),
  // A mutation, because it is recorded. It answers in pieces: `for await (const piece of …)`.
  export: piecewiseProcedure
    .input(ExportAuditInput)
    .mutation(({ ctx, input }) => exportAudit(ctx, ctx.now, input)),
  verify: userProcedure.mutation(({ ctx }) => verifyAudit(ctx.em, ctx.actor)),
});
