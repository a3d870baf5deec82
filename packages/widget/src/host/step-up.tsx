import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import type { StepUp } from "./actions.ts";

/** A question that waits for the person's answer. */
interface Asked extends StepUp {
  answer: (confirmed: boolean) => void;
}

interface StepUps {
  asked: Asked | null;
  ask: (question: StepUp) => Promise<boolean>;
}

const StepUpContext = createContext<StepUps | null>(null);

export function useStepUps(): StepUps {
  const stepUps = useContext(StepUpContext);
  if (!stepUps) throw new Error("This needs an UsherProvider above it.");
  return stepUps;
}

/** Keeps the one question that a host may ask before an action; the leading part shows it. */
export function StepUpProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const before = useRef<Asked | null>(null);
  const ask = useCallback(
    (question: StepUp) =>
      new Promise<boolean>((resolve) => {
        // A second question takes the place of the first, which is then not confirmed.
        before.current?.answer(false);
        const answer = (confirmed: boolean) => {
          resolve(confirmed);
          setAsked((now) => (now === next ? null : now));
          if (before.current === next) before.current = null;
        };
        const next: Asked = { ...question, answer };
        before.current = next;
        setAsked(next);
      }),
    [],
  );
  const stepUps = useMemo(() => ({ asked, ask }), [asked, ask]);
  return <StepUpContext.Provider value={stepUps}>{children}</StepUpContext.Provider>;
}
