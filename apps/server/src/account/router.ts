import {
  ChangePasswordInput,
  ResetPasswordInput,
  type SignedIn,
  SignInInput,
  UpdateProfileInput,
} from "@usher/domain";
import { type Context, publicProcedure, router, userProcedure } from "../trpc.ts";
import { changePassword, me, signOut, updateProfile } from "./own-account.ts";
import { resetPassword, type StartedSession, signIn } from "./sign-in.ts";

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
    const em = ctx.services.orm.em.fork();
    return deliver(ctx, await resetPassword({ em, within: ctx.within }, input));
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
  changePassword: userProcedure
    .input(ChangePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx.em, ctx.actor, input)),
});
