import { useCallback, useRef } from "react";
import type { PanelView } from "./view.ts";

/** What comes of a question: one goes on, or stays. */
export interface Ways {
  go: () => void;
  stay?: (() => void) | undefined;
}

/** Something that would be lost with a part of the view. */
export interface Hold {
  part: "section" | "user";
  /** Takes one of the ways, at once or after a question. */
  leave: (ways: Ways) => void;
}

/** Those who are asked before one view gives way to another. */
export function useHolds() {
  const held = useRef(new Set<Hold>());
  const hold = useCallback((one: Hold) => {
    held.current.add(one);
    return () => void held.current.delete(one);
  }, []);
  /** One after the other is asked, and one goes only if all let go. */
  const leave = useCallback((from: PanelView, to: PanelView, { go, stay }: Ways) => {
    const concerned = [...held.current].filter(({ part }) => from[part] !== to[part]);
    concerned.reduce((then, one) => () => one.leave({ go: then, stay }), go)();
  }, []);
  return { hold, leave };
}
