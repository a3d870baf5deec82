import { useEffect, useState } from "react";

/** How long typing has to pause before it is asked for, in milliseconds. */
const pause = 200;

/** The search text once typing has paused; emptied, at once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text ? pause : 0);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
