import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type Calm, createCalm } from "./calm.ts";

const CalmContext = createContext<Calm | null>(null);

export function CalmProvider({ children }: { children: ReactNode }) {
  const [calm] = useState(() => createCalm());
  return <CalmContext.Provider value={calm}>{children}</CalmContext.Provider>;
}

/** Around what stands in for something that is still on its way. */
export function StillComing({ children }: { children: ReactNode }) {
  const calm = useContext(CalmContext);
  useEffect(() => calm?.hold(), [calm]);
  return children;
}

/**
 * Whether what was asked for first has been on screen and the browser had nothing to do. What nobody waits
 * for is loaded from then on.
 */
export function useIsCalm(): boolean {
  const calm = useContext(CalmContext);
  const [isCalm, setIsCalm] = useState(calm === null);
  useEffect(() => calm?.after(() => setIsCalm(true)), [calm]);
  return isCalm;
}
