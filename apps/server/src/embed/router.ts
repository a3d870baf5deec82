import { CreateEmbedTokenInput } from "@usher/domain";
import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { createEmbedToken } from "./embed.ts";

export const embedRouter = router({
  createToken: userProcedure.input(CreateEmbedTokenInput).mutation(({ ctx, input }) =>
    createEmbedToken(ctx.em, ctx.actor, input, {
      embedTokens: ctx.services.embedTokens,
      allowedOrigins: ctx.services.settings.allowedOrigins,
    }),
  ),
});
