import { ApiKeyIdInput, CreateApiKeyInput } from "@usher/domain";
import { listProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { createApiKey, listApiKeys, revokeApiKey } from "./api-keys.ts";

export const apiKeysRouter = router({
  create: userProcedure
    .input(CreateApiKeyInput)
    .mutation(({ ctx, input }) => createApiKey(ctx.em, ctx.actor, input)),
  list: listProcedure.query(({ ctx }) => listApiKeys(ctx.em, ctx.actor)),
  revoke: userProcedure
    .input(ApiKeyIdInput)
    .mutation(({ ctx, input }) => revokeApiKey(ctx.em, ctx.actor, input)),
});
