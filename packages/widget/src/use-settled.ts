import { useEffect, useState } from "react";

/** How long typing has to pause before it is asked for, in milliseconds; emptied, not at all. */
export function pauseAfter(text: string): number {
  return text ? 200 : 0;
}

/** The search text once typing has paused. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseAfter(text));
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
