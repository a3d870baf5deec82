import type { SignInAnswer } from "@usher/domain";
import type { Context } from "../trpc.ts";
import type { SignInStep } from "./next-step.ts";

/** Hands a session to the browser, and the rest to the caller: its token stands in no answer. */
export function deliver(ctx: Pick<Context, "setSessionCookie">, step: SignInStep): SignInAnswer {
  if (step.token) ctx.setSessionCookie(step);
  return step.answer;
}
