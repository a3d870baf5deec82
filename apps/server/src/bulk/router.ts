import {
  AddInvitationsInput,
  BulkItemsInput,
  BulkJobIdInput,
  ExportBulkInput,
  PreviewBulkInput,
  PreviewInvitationsInput,
  StartBulkInput,
  StartInvitationsInput,
} from "@usher/domain";
import { listProcedure, piecewiseProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { addInvitations, startInvitations } from "./drafts.ts";
import { cancelBulk } from "./end.ts";
import { exportBulk } from "./export.ts";
import { bulkItems, getBulk, listBulk } from "./jobs.ts";
import { previewInvitations } from "./lines.ts";
import { previewBulk } from "./preview.ts";
import { startBulk } from "./start.ts";

export const bulkRouter = router({
  preview: userProcedure
    .input(PreviewBulkInput)
    .query(({ ctx, input }) => previewBulk(ctx.em, ctx.actor, input)),
  start: userProcedure
    .input(StartBulkInput)
    .mutation(({ ctx, input }) => startBulk(ctx.em, ctx.actor, input)),
  previewInvitations: userProcedure
    .input(PreviewInvitationsInput)
    .query(({ ctx, input }) => previewInvitations(ctx.em, ctx.actor, input)),
  addInvitations: userProcedure
    .input(AddInvitationsInput)
    .mutation(({ ctx, input }) => addInvitations(ctx.em, ctx.actor, input)),
  startInvitations: userProcedure
    .input(StartInvitationsInput)
    .mutation(({ ctx, input }) => startInvitations(ctx.em, ctx.actor, input)),
  get: userProcedure
    .input(BulkJobIdInput)
    .query(({ ctx, input }) => getBulk(ctx.em, ctx.actor, input)),
  items: listProcedure
    .input(BulkItemsInput)
    .query(({ ctx, input }) => bulkItems(ctx.em, ctx.actor, input)),
  // A mutation, as every file in pieces is: `for await (const piece of …)`.
  export: piecewiseProcedure
    .input(ExportBulkInput)
    .mutation(({ ctx, input }) => exportBulk(ctx, input)),
  list: listProcedure.query(({ ctx }) => listBulk(ctx.em, ctx.actor)),
  cancel: userProcedure
    .input(BulkJobIdInput)
    .mutation(({ ctx, input }) => cancelBulk(ctx.em, ctx.actor, input)),
});
