import { BeginTotpInput, ConfirmTotpInput, type MfaConfirmed, OwnFactorInput } from "@usher/domain";
import { deliver } from "../account/deliver.ts";
import { codeDeps, ownDeps } from "../account/deps.ts";
import { eitherProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { disableTotp, regenerateRecoveryCodes } from "./own-second-factor.ts";
import { beginInSignIn, beginOwn, confirmInSignIn, confirmOwn } from "./set-up.ts";

export const mfaRouter = router({
  // With a challenge whoever signs in calls, without one whoever is signed in.
  beginTotp: eitherProcedure.input(BeginTotpInput).mutation(async ({ ctx, input }) => {
    const { challenge } = input;
    if (challenge) return beginInSignIn(codeDeps(ctx, ctx.anyone()), { challenge });
    const { actor, transaction } = await ctx.caller();
    return beginOwn(ownDeps(ctx, transaction), actor);
  }),
  confirmTotp: eitherProcedure
    .input(ConfirmTotpInput)
    .mutation(async ({ ctx, input }): Promise<MfaConfirmed> => {
      if (!("challenge" in input)) {
        const { actor, transaction } = await ctx.caller();
        const { answer, session } = await confirmOwn(ownDeps(ctx, transaction), actor, input);
        if (session) ctx.setSessionCookie(session);
        return answer;
      }
      const { recoveryCodes, step } = await confirmInSignIn(codeDeps(ctx, ctx.anyone()), input);
      return { recoveryCodes, next: await deliver(ctx, step) };
    }),
  disableTotp: userProcedure
    .input(OwnFactorInput)
    .mutation(({ ctx }) => disableTotp(ctx.em, ctx.actor)),
  regenerateRecoveryCodes: userProcedure
    .input(OwnFactorInput)
    .mutation(({ ctx }) => regenerateRecoveryCodes(ctx.em, ctx.actor, ctx.services.mfaKeys)),
});
