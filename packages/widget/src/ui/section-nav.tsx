import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import styles from "./section-nav.module.css";

interface SectionNavItem<Key extends string = string> {
  key: Key;
  label: ReactNode;
  /** 16 px. */
  icon?: ReactNode;
}

export interface SectionNavProps<Key extends string = string> {
  /** The accessible name. */
  label: string;
  items: readonly SectionNavItem<Key>[];
  current: Key;
  onSelect: (key: Key) => void;
}

/** The ways between the panel's sections. Too many for the width scroll within the row. */
export function SectionNav<Key extends string>(props: SectionNavProps<Key>) {
  const { label, items, current, onSelect } = props;
  const list = useRef<HTMLUListElement>(null);
  const { before, after } = useHiddenEnds(list, items.length);
  useInSight(list, current);
  return (
    <nav
      aria-label={label}
      className={styles.nav}
      data-after={after || undefined}
      data-before={before || undefined}
    >
      <ul ref={list} className={styles.list}>
        {items.map((item) => (
          <li key={item.key}>
            <button
              aria-current={item.key === current ? "page" : undefined}
              className={styles.item}
              type="button"
              onClick={() => onSelect(item.key)}
              // One that is half in sight a browser leaves so.
              onFocus={({ currentTarget }) => bringInSight(list.current, currentTarget)}
            >
              {item.icon}
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which ends of the row, its beginning and its end, have more than is seen. */
function useHiddenEnds(list: RefObject<HTMLElement | null>, count: number) {
  const [ends, setEnds] = useState({ before: false, after: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: more items make the row longer
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    function look(row: HTMLElement) {
      const room = row.scrollWidth - row.clientWidth;
      // From right to left it counts down from 0.
      const gone = Math.abs(row.scrollLeft);
      const next = { before: gone > 1, after: gone < room - 1 };
      setEnds((now) => (now.before === next.before && now.after === next.after ? now : next));
    }
    const onScroll = () => look(element);
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [list, count]);
  return ends;
}

function useInSight(list: RefObject<HTMLElement | null>, current: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the current one that moves
  useEffect(() => {
    const item = list.current?.querySelector("[aria-current]");
    if (item) bringInSight(list.current, item);
  }, [list, current]);
}

/** Scrolls the row alone: `scrollIntoView` would move the host's page too. */
function bringInSight(row: HTMLElement | null, item: Element): void {
  if (!row) return;
  const frame = row.getBoundingClientRect();
  const place = item.getBoundingClientRect();
  if (place.left >= frame.left + 40 && place.right <= frame.right - 40) return;
  row.scrollLeft += place.left + place.width / 2 - (frame.left + frame.width / 2);
}
