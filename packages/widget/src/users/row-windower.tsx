import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect } from "react";
import type { RowRange, RowWindowProps } from "./row-window.tsx";

export interface RowWindowerProps extends RowWindowProps {
  onChange: (range: RowRange) => void;
}

/** Follows the scroller and tells which rows are near its view. It draws nothing itself. */
export function RowWindower({ scroller, count, rowHeight, onChange }: RowWindowerProps) {
  const virtualizer = useVirtualizer({
    count,
    overscan: 12,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
  });
  useEffect(() => {
    if (rowHeight) virtualizer.measure();
  }, [rowHeight, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index;
  const last = items.at(-1)?.index;
  useLayoutEffect(() => {
    if (from !== undefined && last !== undefined) onChange({ from, to: last + 1 });
  }, [from, last, onChange]);
  return null;
}
