import type { StepUp } from "../host/actions.ts";
import { useStepUps } from "../host/step-up.tsx";

/** A question of `onBeforeAction`, for you to draw where no part of Usher is on the page. */
export interface AskedStepUp extends StepUp {
  /** Lets the action go on, or not. */
  answer: (confirmed: boolean) => void;
}

/** The question that waits for the person's answer, or null. */
export function useStepUp(): AskedStepUp | null {
  return useStepUps().asked;
}
