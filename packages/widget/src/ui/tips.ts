import type { ReactNode } from "react";

/** What is said of an element, and where. */
export interface Tip {
  anchor: Element;
  label: ReactNode;
  side: "top" | "bottom" | "inline-start" | "inline-end";
}

/** The one tooltip there is at a time: when it comes, moves and goes. */
export interface Tips {
  hover: (tip: Tip) => void;
  focus: (tip: Tip) => void;
  /** The words of an element have changed. */
  change: (tip: Tip) => void;
  /** The pointer or focus has left the element, or the element the page. */
  leave: (anchor: Element) => void;
  /** The element was pressed: what it says is known. */
  press: (anchor: Element) => void;
  /** The pointer is over the tooltip itself, which stays for as long. */
  stay: () => void;
  close: () => void;
}

/** How long a pointer rests on an element before it is told what that is, in milliseconds. */
const delay = 400;
/** How long it may take from the element to its tooltip. */
const grace = 120;

export function createTips(show: (tip: Tip | null) => void): Tips {
  let shown: Tip | null = null;
  let coming: Tip | null = null;
  let pressed: Element | null = null;
  let closedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(tip: Tip | null): void {
    clearTimeout(timer);
    coming = null;
    if (shown && !tip) closedAt = performance.now();
    if (shown !== tip) show(tip);
    shown = tip;
  }
  /** After one tooltip the next comes at once: one reads along a row of icons. */
  const pause = () => (shown || performance.now() - closedAt < delay ? 0 : delay);

  return {
    hover(tip) {
      if (pressed === tip.anchor) return;
      clearTimeout(timer);
      if (shown?.anchor === tip.anchor) return;
      coming = tip;
      timer = setTimeout(() => set(coming), pause());
    },
    focus: (tip) => set(tip),
    change(tip) {
      if (coming?.anchor === tip.anchor) coming = tip;
      if (shown?.anchor === tip.anchor) set(tip);
    },
    leave(anchor) {
      if (pressed === anchor) pressed = null;
      if (coming?.anchor === anchor) {
        clearTimeout(timer);
        coming = null;
      }
      if (shown?.anchor !== anchor) return;
      if (anchor.isConnected) timer = setTimeout(() => set(null), grace);
      else set(null);
    },
    press(anchor) {
      pressed = anchor;
      set(null);
    },
    stay: () => clearTimeout(timer),
    close: () => set(null),
  };
}
