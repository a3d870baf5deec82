import type { SignInAnswer } from "@usher/domain";
import { endReplacedSession } from "../sessions/replaced-session.ts";
import type { Context } from "../trpc.ts";
import type { SignInStep } from "./next-step.ts";

/**
 * Hands a session to the browser, in place of the one that it had, and the rest to the caller: its token stands in no
 * answer.
 */
export async function deliver(
  { services, credentials, setSessionCookie }: Context,
  step: SignInStep,
): Promise<SignInAnswer> {
  if (!step.token) return step.answer;
  if (credentials.sessionToken)
    await endReplacedSession(services.orm.em.fork(), credentials.sessionToken);
  setSessionCookie(step);
  return step.answer;
}
