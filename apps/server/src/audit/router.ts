import { ListAuditInput } from "@usher/domain";
import { router, userProcedure } from "../trpc.ts";
import { listAudit } from "./audit.ts";

export const auditRouter = router({
  list: userProcedure
    .input(ListAuditInput)
    .query(({ ctx, input }) => listAudit(ctx.em, ctx.actor, input)),
});
