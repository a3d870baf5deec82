import type { StepUpInput } from "@usher/domain";
import type { StepUp } from "../host/actions.ts";
import { useStepUps } from "../host/step-up.tsx";
import { useSaid } from "./problem.ts";
import { useMe } from "./users.ts";

/** A question of `onBeforeAction`, for you to draw where no part of Usher is on the page. */
export interface AskedStepUp extends StepUp {
  /** Lets the action go on, or not. */
  answer: (confirmed: boolean) => void;
}

/** The host's question that waits for the person's answer, or null. */
export function useStepUp(): AskedStepUp | null {
  const { asked } = useStepUps();
  if (asked?.message === undefined || !asked.confirm) return null;
  const { message, confirm, answer } = asked;
  return { message, confirm, answer };
}

/** The server's question before an action, for you to draw where no part of Usher is on the page. */
export interface AskedPassword {
  /** Whether a code of their authenticator app, or a recovery code, is asked for beside the password. */
  asksCode: boolean;
  /** Shows who it is, and lets the action go on; rejects with a `UsherProblem`, and then it may be tried again. */
  confirm: (given: { password: string; code?: string | undefined }) => Promise<void>;
  /** The action is not done. */
  cancel: () => void;
}

/**
 * The password, and the code of whoever has a second factor, that the server asks for before an action, or
 * null. Where nobody uses this hook and no part is on the page, such an action is refused instead.
 */
export function usePasswordStepUp(): AskedPassword | null {
  const { asked } = useStepUps(true);
  const me = useMe();
  const said = useSaid();
  const prove = asked?.prove;
  if (!asked || !prove) return null;
  return {
    asksCode: me.mfa.enrolled,
    async confirm(given: StepUpInput) {
      await said(() => prove(given));
      asked.answer(true);
    },
    cancel: () => asked.answer(false),
  };
}
