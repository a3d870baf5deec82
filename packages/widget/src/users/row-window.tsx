import { type ReactNode, type RefObject, Suspense, useState } from "react";
import { useIsCalm } from "../host/still-coming.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PartBoundary } from "../ui/part-boundary.tsx";

/** Up to here all rows are in the page, so that the browser's own search finds everyone. */
const plenty = 80;

/** The first row to render and the one after the last. */
export interface RowRange {
  from: number;
  to: number;
}

export interface RowWindow extends RowRange {
  /** Pixels of the rows left out above and below. */
  above: number;
  below: number;
  /** What keeps it right while one scrolls; it has to be rendered. */
  follower: ReactNode;
}

export interface RowWindowProps {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** Every row is as high as the first one is found to be. */
  rowHeight: number;
}

const RowWindower = lazyPart(() => import("./row-windower.tsx"), "RowWindower");

const top: RowRange = { from: 0, to: plenty };
const everyone: RowRange = { from: 0, to: Number.POSITIVE_INFINITY };

/** Rows beyond those that fit into the window, for a row that is lower than it is thought to be. */
const spare = 4;

/**
 * Which rows to render: all of a few, only those near the view of many. As long as somebody waits for the
 * first of them, no more than the window has room for: the rest comes when those are on screen.
 */
export function useRowWindow(props: RowWindowProps): RowWindow {
  const { count, rowHeight } = props;
  const [near, setNear] = useState(top);
  const many = count > plenty;
  const seen = useIsCalm() ? count : Math.ceil(window.innerHeight / rowHeight) + spare;
  const to = Math.min(many ? near.to : count, count, seen);
  const from = many ? Math.min(near.from, to) : 0;
  const follower = many ? (
    <PartBoundary quiet onMissing={() => setNear(everyone)}>
      <Suspense>
        <RowWindower {...props} onChange={setNear} />
      </Suspense>
    </PartBoundary>
  ) : null;
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight, follower };
}
