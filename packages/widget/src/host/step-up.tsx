import type { StepUpInput } from "@usher/domain";
import {
  createContext,
  type ReactNode,
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
  answered: Promise<boolean>;
}

interface StepUps {
  asked: Asked | null;
  ask: (question: StepUp | Proof) => Promise<boolean>;
  draw: () => () => void;
}

const StepUpContext = createContext<StepUps | null>(null);

/** `draws`: whoever asks shows the server's question too. */
export function useStepUps(draws = false): StepUps {
  const stepUps = useContext(StepUpContext);
  if (!stepUps) throw new Error("This needs an UsherProvider above it.");
  const { draw } = stepUps;
  useEffect(() => (draws ? draw() : undefined), [draws, draw]);
  return stepUps;
}

/** Keeps the one question that the host or the server asks before an action; the leading part shows it. */
export function StepUpProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const before = useRef<Asked | null>(null);
  const drawing = useRef(0);
  const draw = useCallback(() => {
    drawing.current++;
    return () => void drawing.current--;
  }, []);
  const ask = useCallback((question: StepUp | Proof) => {
    if ("prove" in question) {
      // Nobody could answer it.
      if (drawing.current === 0) return Promise.resolve(false);
      // Of several deeds at once the server asks the same.
      if (before.current?.prove) return before.current.answered;
    }
    // A second question takes the place of the first, which is then not confirmed.
    before.current?.answer(false);
    let resolve = (_confirmed: boolean) => {};
    const answered = new Promise<boolean>((done) => {
      resolve = done;
    });
    function answer(confirmed: boolean) {
      resolve(confirmed);
      setAsked((now) => (now === next ? null : now));
      if (before.current === next) before.current = null;
    }
    const next: Asked = { ...question, answer, answered };
    before.current = next;
    setAsked(next);
    return answered;
  }, []);
  const stepUps = useMemo(() => ({ asked, ask, draw }), [asked, ask, draw]);
  return <StepUpContext.Provider value={stepUps}>{children}</StepUpContext.Provider>;
}
