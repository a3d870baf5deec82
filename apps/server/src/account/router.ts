import {
  ChangePasswordInput,
  ResetPasswordInput,
  type SignedIn,
  SignInInput,
  UpdateProfileInput,
} from "@usher/domain";
import { publicProcedure, slowProcedure, userProcedure } from "../procedures.ts";
import { type Context, router } from "../trpc.ts";
import { changePassword } from "./change-password.ts";
import { me, signOut, updateProfile } from "./own-account.ts";
import { resetPassword } from "./reset-password.ts";
import { type StartedSession, signIn } from "./sign-in.ts";

/** Hands the session to the browser, and the rest to the caller: the token stands in no answer. */
function deliver(ctx: Context, started: StartedSession): SignedIn {
  ctx.setSessionCookie(started);
  return started.answer;
}

export const sessionRouter = router({
  signIn: publicProcedure.input(SignInInput).mutation(async ({ ctx, input }) => {
    const { orm, signInLimit: limit } = ctx.services;
    return deliver(ctx, await signIn({ em: orm.em.fork(), within: ctx.within, limit }, input));
  }),
  resetPassword: publicProcedure.input(ResetPasswordInput).mutation(async ({ ctx, input }) => {
    const { orm, signInLimit: limit } = ctx.services;
    return deliver(
      ctx,
      await resetPassword({ em: orm.em.fork(), within: ctx.within, limit }, input),
    );
  }),
  signOut: userProcedure.mutation(async ({ ctx }) => {
    const answer = await signOut(ctx.em, ctx.actor);
    ctx.setSessionCookie(null);
    return answer;
  }),
  me: userProcedure.query(({ ctx }) => me(ctx.em, ctx.actor)),
  updateProfile: userProcedure
    .input(UpdateProfileInput)
    .mutation(({ ctx, input }) => updateProfile(ctx.em, ctx.actor, input)),
  changePassword: slowProcedure.input(ChangePasswordInput).mutation(({ ctx, input }) => {
    const { signInLimit: limit } = ctx.services;
    return changePassword({ transaction: ctx.transaction, limit }, ctx.actor, input);
  }),
});
