import {
  cloneElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { PartBoundary } from "./part-boundary.tsx";

export interface Point {
  x: number;
  y: number;
}

/** What a menu needs to know of the button that opened it. */
export interface MenuDoor {
  id: string;
  open: boolean;
  /** Where it was asked for by a right click; otherwise it hangs on the button. */
  at: Point | null;
  /** The entry that focus begins on; a pointer chooses none. */
  start: "first" | "last" | null;
  button: RefObject<HTMLElement | null>;
  onOpenChange: (open: boolean) => void;
}

export interface MenuOpenerProps {
  /** A button without handlers of its own; it is never mounted anew. */
  trigger: ReactElement;
  /** Fetches the menu's code, when it is likely to be wanted. */
  preload: () => void;
  /** Opens it at a pointer's position (`clientX`, `clientY`) for as long as this is set. */
  at?: Point | null | undefined;
  /** Told when a menu opened by `at` closes: set `at` back to null. */
  onAtClose?: (() => void) | undefined;
  /** The menu, rendered from the first opening on; it may be a lazy part. */
  children: (door: MenuDoor) => ReactNode;
}

type Opening = Pick<MenuDoor, "open" | "at" | "start">;

/** A button that opens a menu whose code is loaded for it. */
export function MenuOpener({ trigger, preload, at, onAtClose, children }: MenuOpenerProps) {
  const id = useId();
  const button = useRef<HTMLElement>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [tries, setTries] = useState(0);
  const open = opening?.open ?? false;
  const handlers = useOpening(open, { preload, onOpen: setOpening });
  useEffect(() => {
    if (at) setOpening({ open: true, at, start: null });
  }, [at]);
  function change(next: boolean) {
    if (next) return;
    setOpening((now) => now && { ...now, open: false });
    if (at) onAtClose?.();
  }
  function giveUp() {
    change(false);
    setOpening(null);
    setTries((now) => now + 1);
  }
  const own = { "aria-haspopup": "menu", "aria-expanded": open } as const;
  return (
    <>
      {cloneElement(
        trigger as ReactElement<object & { ref?: unknown }>,
        {
          ...own,
          ...handlers,
          "aria-controls": open ? id : undefined,
          "data-popup-open": open ? "" : undefined,
          ref: button,
        } as object,
      )}
      {opening ? (
        <PartBoundary key={tries} onMissing={giveUp}>
          <Suspense>{children({ ...opening, id, button, onOpenChange: change })}</Suspense>
        </PartBoundary>
      ) : null}
    </>
  );
}

interface OpeningParts {
  preload: () => void;
  onOpen: (opening: Opening) => void;
}

/** Opens by a press, and by the keys of a menu button. */
function useOpening(open: boolean, { preload, onOpen }: OpeningParts) {
  /** Whether it was open when a pointer came down: where that moves focus, the menu may close before the click. */
  const wasOpen = useRef(false);
  function click({ detail }: MouseEvent) {
    // A key's click, or a screen reader's, has no count.
    const byPointer = detail > 0;
    const closes = open || (byPointer && wasOpen.current);
    onOpen({ open: !closes, at: null, start: byPointer ? null : "first" });
  }
  function press(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    // Not the row's, which would go to the next row.
    event.preventDefault();
    event.stopPropagation();
    onOpen({ open: true, at: null, start: event.key === "ArrowDown" ? "first" : "last" });
  }
  return {
    onClick: click,
    onFocus: preload,
    onKeyDown: press,
    onPointerDown: () => {
      wasOpen.current = open;
      preload();
    },
    onPointerEnter: preload,
  };
}
