import { useCallback, useRef } from "react";
import type { PanelView } from "./view.ts";
import type { ViewKeeper } from "./view-keeper.ts";

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

/** Those who are asked before the view goes where address or host lead. */
export function useHolds(keeper: ViewKeeper) {
  const held = useRef(new Set<Hold>());
  const hold = useCallback((one: Hold) => {
    held.current.add(one);
    return () => void held.current.delete(one);
  }, []);
  /** One after the other is asked, and one goes only if all let go. */
  function leave(next: PanelView, { go, stay }: Ways): void {
    if (!keeper.isNews(next)) return;
    const now = keeper.now();
    const concerned = [...held.current].filter(({ part }) => now[part] !== next[part]);
    function leaveAll() {
      keeper.follow(next);
      go();
    }
    concerned.reduce((then, one) => () => one.leave({ go: then, stay }), leaveAll)();
  }
  return { hold, leave };
}
