import {
  ChangePasswordInput,
  ConfirmEmailInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  RevokeSessionInput,
  SignInInput,
  StepUpInput,
  UpdateProfileInput,
  VerifyMfaInput,
} from "@usher/domain";
import {
  eitherProcedure,
  ownProcedure,
  piecewiseProcedure,
  publicProcedure,
  slowProcedure,
  userProcedure,
} from "../procedures.ts";
import { router } from "../trpc.ts";
import { exportOwnData } from "../users/export-data.ts";
import { changeOwnPassword, changeSetPassword } from "./change-password.ts";
import { confirmEmail } from "./confirm-email.ts";
import { deliver } from "./deliver.ts";
import { codeDeps, ownDeps, signInDeps, stepUpDeps } from "./deps.ts";
import { admitNewEmail, me, signOut, updateProfile } from "./own-account.ts";
import { listSessions, revokeSession } from "./own-sessions.ts";
import { requestPasswordReset, resetPassword } from "./reset-password.ts";
import { signIn } from "./sign-in.ts";
import { stepUp } from "./step-up.ts";
import { verifyMfa } from "./verify-mfa.ts";

export const sessionRouter = router({
  signIn: publicProcedure
    .input(SignInInput)
    .mutation(async ({ ctx, input }) =>
      deliver(ctx, await signIn(signInDeps(ctx, ctx.within), input)),
    ),
  verifyMfa: publicProcedure
    .input(VerifyMfaInput)
    .mutation(async ({ ctx, input }) =>
      deliver(ctx, await verifyMfa(codeDeps(ctx, ctx.within), input)),
    ),
  requestPasswordReset: publicProcedure
    .input(RequestPasswordResetInput)
    .mutation(({ ctx, input }) => {
      const { mailLimit } = ctx.services;
      const deps = { ...signInDeps(ctx, ctx.within), mailLimit, now: ctx.now };
      return requestPasswordReset(deps, input);
    }),
  resetPassword: publicProcedure
    .input(ResetPasswordInput)
    .mutation(async ({ ctx, input }) =>
      deliver(ctx, await resetPassword(signInDeps(ctx, ctx.within), input)),
    ),
  confirmEmail: publicProcedure
    .input(ConfirmEmailInput)
    .mutation(({ ctx, input }) => confirmEmail(signInDeps(ctx, ctx.within), input)),
  signOut: userProcedure.mutation(async ({ ctx }) => {
    const answer = await signOut(ctx.em, ctx.actor);
    ctx.setSessionCookie(null);
    return answer;
  }),
  me: ownProcedure.query(({ ctx }) => ctx.read((em, actor) => me(em, actor, ctx.services.hub))),
  listSessions: userProcedure.query(({ ctx }) => listSessions(ctx.em, ctx.actor)),
  revokeSession: userProcedure.input(RevokeSessionInput).mutation(async ({ ctx, input }) => {
    const { ended, current } = await revokeSession(ctx.em, ctx.actor, input);
    if (current) ctx.setSessionCookie(null);
    return { ended };
  }),
  // In pieces, as `users.exportData` answers.
  exportData: piecewiseProcedure.mutation(({ ctx }) => exportOwnData(ctx.transaction)),
  stepUp: slowProcedure.input(StepUpInput).mutation(async ({ ctx, input }) => {
    const { answer, session } = await stepUp(stepUpDeps(ctx, ctx.transaction), ctx.actor, input);
    if (session) ctx.setSessionCookie(session);
    return answer;
  }),
  updateProfile: slowProcedure.input(UpdateProfileInput).mutation(async ({ ctx, input }) => {
    const { mailLimit, links } = ctx.services;
    await admitNewEmail({ transaction: ctx.transaction, mailLimit }, ctx.actor, input);
    return ctx.transaction((em, actor) => updateProfile(em, actor, input, links));
  }),
  // With a challenge whoever signs in calls, without one whoever is signed in.
  changePassword: eitherProcedure.input(ChangePasswordInput).mutation(async ({ ctx, input }) => {
    if ("challenge" in input)
      return deliver(ctx, await changeSetPassword(signInDeps(ctx, ctx.anyone()), input));
    const { actor, transaction } = await ctx.caller();
    const session = await changeOwnPassword(ownDeps(ctx, transaction), actor, input);
    if (session) ctx.setSessionCookie(session);
    return { status: "changed" as const };
  }),
});
