import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The height of the list's rows, which depends on the host's type and on the width. */
export function useRowHeight(scroller: RefObject<HTMLElement | null>, guess: number): number {
  const [height, setHeight] = useState(guess);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const row = element.querySelector("[data-row]");
      if (row) setHeight(row.getBoundingClientRect().height || guess);
    });
    observer.observe(element);
    // The table grows with its rows when the host makes them denser, while the scroller may not.
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [scroller, guess]);
  return height;
}

/**
 * By how many rows the one at `anchor` moved between two states of the list. When it is gone, the
 * nearest one above that is still there answers for it.
 */
export function anchorShift(
  before: readonly string[],
  after: readonly string[],
  anchor: number,
): number {
  const places = new Map(after.map((id, index) => [id, index]));
  for (let index = Math.min(anchor, before.length - 1); index >= 0; index--) {
    const place = places.get(before[index] ?? "");
    if (place !== undefined) return place - index;
  }
  return 0;
}

/**
 * Keeps the row under the pointer, or else the first one in view, where it is when rows come and go
 * above it. A change of `view` (another order or filter) starts at the top instead.
 */
export function useSteadyScroll(
  scroller: RefObject<HTMLElement | null>,
  list: { ids: readonly string[]; rowHeight: number; view: string },
): void {
  const last = useRef(list);
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = last.current;
    last.current = list;
    if (!element) return;
    if (before.view !== list.view) element.scrollTop = 0;
    else if (before.ids !== list.ids) {
      const anchor = anchorOf(element, before);
      if (anchor === null) return;
      const shift = anchorShift(before.ids, list.ids, anchor);
      if (shift !== 0) element.scrollTop += shift * list.rowHeight;
    }
  }, [scroller, list]);
}

function anchorOf(
  element: HTMLElement,
  { ids, rowHeight }: { ids: readonly string[]; rowHeight: number },
): number | null {
  const hovered = element.querySelector<HTMLElement>("[data-row]:hover")?.dataset.row;
  const place = hovered === undefined ? -1 : ids.indexOf(hovered);
  if (place >= 0) return place;
  return element.scrollTop > 0 ? Math.floor(element.scrollTop / rowHeight) : null;
}
