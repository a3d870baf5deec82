import type { StepUpInput } from "@usher/domain";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { StepUp } from "./actions.ts";

/** The server's own question: all that signing in asks of the person, once more. */
export interface Proof {
  /** Rejects when the server refuses it. */
  prove: (given: StepUpInput) => Promise<unknown>;
  /** The password, where they gave it with the deed already. */
  known?: string | undefined;
}

/** A question that waits for the person's answer. */
export interface Asked extends Partial<Proof>, Partial<StepUp> {
  answer: (confirmed: boolean) => void;
}

interface StepUps {
  asked: Asked | null;
  ask: (question: StepUp | Proof) => Promise<boolean>;
  /** How many there are who show the server's question. */
  drawing: RefObject<number>;
}

const StepUpContext = createContext<StepUps | null>(null);

/** `draws`: whoever asks shows the server's question too. */
export function useStepUps(draws = false): StepUps {
  const stepUps = useContext(StepUpContext);
  if (!stepUps) throw new Error("This needs an UsherProvider above it.");
  const { drawing } = stepUps;
  useEffect(() => {
    const count = Number(draws);
    drawing.current += count;
    return () => {
      drawing.current -= count;
    };
  }, [draws, drawing]);
  return stepUps;
}

/** Keeps the one question that the host or the server asks before an action; the leading part shows it. */
export function StepUpProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const before = useRef<Asked | null>(null);
  const drawing = useRef(0);
  const ask = useCallback(
    (question: StepUp | Proof) =>
      new Promise<boolean>((resolve) => {
        // A second question takes the place of the first, which is then not confirmed.
        before.current?.answer(false);
        const answer = (confirmed: boolean) => {
          resolve(confirmed);
          setAsked((now) => (now === next ? null : now));
          if (before.current === next) before.current = null;
        };
        const next: Asked = { ...question, answer };
        // Where nobody shows it nobody could answer.
        if ("prove" in question && !drawing.current) return answer(false);
        before.current = next;
        setAsked(next);
      }),
    [],
  );
  const stepUps = useMemo(() => ({ asked, ask, drawing }), [asked, ask]);
  return <StepUpContext.Provider value={stepUps}>{children}</StepUpContext.Provider>;
}
