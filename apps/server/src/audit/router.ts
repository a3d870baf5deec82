import { ListAuditInput } from "@usher/domain";
import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { listAudit } from "./audit.ts";

export const auditRouter = router({
  list: userProcedure
    .input(ListAuditInput)
    .query(({ ctx, input }) => listAudit(ctx.em, ctx.actor, input)),
});
