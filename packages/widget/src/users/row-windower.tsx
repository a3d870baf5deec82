import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { RowRange, RowWindowProps } from "./row-window.tsx";

export interface RowWindowerProps extends RowWindowProps {
  onChange: (range: RowRange) => void;
}

/** How long the scroller has to rest before it counts as at rest, in milliseconds. */
const restsAfter = 60;

/**
 * Follows the scroller and tells which rows are near its view. It draws nothing itself. Rows that fly past, as one
 * drags the scroll bar, are not told of: they would be gone before they are drawn, and keep the next ones waiting.
 */
export function RowWindower({ scroller, count, rowHeight, onChange }: RowWindowerProps) {
  const virtualizer = useVirtualizer({
    count,
    overscan: 12,
    isScrollingResetDelay: restsAfter,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
  });
  useEffect(() => {
    if (rowHeight) virtualizer.measure();
  }, [rowHeight, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index;
  const last = items.at(-1)?.index;
  const told = useRef<RowRange>(undefined);
  const flies = virtualizer.isScrolling;
  useLayoutEffect(() => {
    if (from === undefined || last === undefined) return;
    const { current } = told;
    if (flies && current && (from >= current.to || last < current.from)) return;
    told.current = { from, to: last + 1 };
    onChange(told.current);
  }, [from, last, flies, onChange]);
  return null;
}
