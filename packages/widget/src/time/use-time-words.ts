import { useEffect, useReducer } from "react";
import { wakeAt } from "./clock.ts";
import type { TimeWords } from "./time-words.ts";

/** The words for now, said anew by the shared clock whenever they stop being right. */
export function useTimeWords(say: (now: number) => TimeWords): string {
  const [, again] = useReducer((n: number) => n + 1, 0);
  const { text, until } = say(Date.now());
  useEffect(() => wakeAt(until, again), [until]);
  return text;
}

/** Whether `moment` is past, turning true by itself. */
export function useHasPassed(moment: number): boolean {
  const [, again] = useReducer((n: number) => n + 1, 0);
  const passed = moment <= Date.now();
  useEffect(() => {
    if (!passed && Number.isFinite(moment)) return wakeAt(moment, again);
    return undefined;
  }, [moment, passed]);
  return passed;
}
