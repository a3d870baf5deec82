import {
  CreateWebhookInput,
  ListDeliveriesInput,
  RedeliverInput,
  UpdateWebhookInput,
  WebhookIdInput,
} from "@usher/domain";
import { listProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { listDeliveries, redeliver, sendTest } from "./deliveries.ts";
import {
  createWebhook,
  deleteWebhook,
  listWebhooks,
  rotateWebhookSecret,
  updateWebhook,
} from "./webhooks.ts";

export const webhooksRouter = router({
  list: listProcedure.query(({ ctx }) => listWebhooks(ctx.em, ctx.actor)),
  create: userProcedure
    .input(CreateWebhookInput)
    .mutation(({ ctx, input }) => createWebhook(ctx.em, ctx.actor, ctx.services, input)),
  update: userProcedure
    .input(UpdateWebhookInput)
    .mutation(({ ctx, input }) => updateWebhook(ctx.em, ctx.actor, ctx.services, input)),
  rotateSecret: userProcedure
    .input(WebhookIdInput)
    .mutation(({ ctx, input }) => rotateWebhookSecret(ctx.em, ctx.actor, ctx.services, input)),
  delete: userProcedure
    .input(WebhookIdInput)
    .mutation(({ ctx, input }) => deleteWebhook(ctx.em, ctx.actor, input)),
  deliveries: listProcedure
    .input(ListDeliveriesInput)
    .query(({ ctx, input }) => listDeliveries(ctx.em, ctx.actor, input)),
  redeliver: userProcedure
    .input(RedeliverInput)
    .mutation(({ ctx, input }) => redeliver(ctx.em, ctx.actor, input)),
  sendTest: userProcedure
    .input(WebhookIdInput)
    .mutation(({ ctx, input }) => sendTest(ctx.em, ctx.actor, input)),
});
