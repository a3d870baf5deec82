import { BeginTotpInput, ConfirmTotpInput, FreshInput, type MfaConfirmed } from "@usher/domain";
import { deliver } from "../account/deliver.ts";
import { codeDeps, proveDeps } from "../account/deps.ts";
import { eitherProcedure, slowProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { disableTotp, regenerateRecoveryCodes } from "./own-second-factor.ts";
import { beginInSignIn, beginOwn, confirmInSignIn, confirmOwn } from "./set-up.ts";

export const mfaRouter = router({
  // With a challenge whoever signs in calls, without one whoever is signed in.
  beginTotp: eitherProcedure.input(BeginTotpInput).mutation(async ({ ctx, input }) => {
    if ("challenge" in input) return beginInSignIn(codeDeps(ctx, ctx.anyone()), input);
    const { actor, transaction } = await ctx.caller();
    return beginOwn(proveDeps(ctx, transaction), actor, input);
  }),
  confirmTotp: eitherProcedure
    .input(ConfirmTotpInput)
    .mutation(async ({ ctx, input }): Promise<MfaConfirmed> => {
      if (!("challenge" in input)) {
        const { actor, transaction } = await ctx.caller();
        return confirmOwn(proveDeps(ctx, transaction), actor, input);
      }
      const { recoveryCodes, step } = await confirmInSignIn(codeDeps(ctx, ctx.anyone()), input);
      return { recoveryCodes, next: await deliver(ctx, step) };
    }),
  disableTotp: slowProcedure
    .input(FreshInput)
    .mutation(({ ctx, input }) => disableTotp(proveDeps(ctx, ctx.transaction), ctx.actor, input)),
  regenerateRecoveryCodes: slowProcedure
    .input(FreshInput)
    .mutation(({ ctx, input }) =>
      regenerateRecoveryCodes(proveDeps(ctx, ctx.transaction), ctx.actor, input),
    ),
});
