import { pauseAfter } from "../use-settled.ts";
import { isSameView, type PanelView } from "./view.ts";

/**
 * How address and host hear of a change: as a step that Back undoes, in place of the last step, or as
 * something typed, of which they hear once typing pauses.
 */
export type Manner = "step" | "in-place" | "typed";

export interface ViewOutlets {
  /** Puts it on the screen. */
  show: (view: PanelView) => void;
  /** Puts it into the address, as a step or in place, and tells the host. */
  tell: (view: PanelView, step: boolean) => void;
}

export type ViewKeeper = ReturnType<typeof createViewKeeper>;

/** Where one is, and what address and host know of it. */
export function createViewKeeper(first: PanelView, { show, tell }: ViewOutlets) {
  let now = first;
  let told = first;
  let pause: ReturnType<typeof setTimeout> | undefined;
  function put(next: PanelView): void {
    if (isSameView(next, now)) return;
    now = next;
    show(next);
  }
  function say(step: boolean): void {
    if (isSameView(now, told)) return;
    told = now;
    tell(now, step);
  }
  /** However long it is typed at, a search is one step. */
  const sayTyped = () => say(!told.search && Boolean(now.search));
  return {
    now: () => now,
    /** Whether it leads elsewhere than address and host last heard. */
    isNews: (view: PanelView) => !isSameView(view, told),
    go(part: PanelView, manner: Manner = "in-place"): void {
      const typed = manner === "typed";
      if (!typed) sayTyped();
      put({ ...now, ...part });
      clearTimeout(pause);
      if (typed) pause = setTimeout(sayTyped, pauseAfter(now.search ?? ""));
      else say(manner === "step");
    },
    /** Goes where address or host lead. */
    follow(next: PanelView): void {
      clearTimeout(pause);
      told = next;
      put(next);
    },
    stop: () => clearTimeout(pause),
  };
}
