import { Menu as Base } from "@base-ui/react/menu";
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { MenuDoor } from "./menu-opener.tsx";
import popup from "./popup.module.css";
import { usePortalContainer } from "./portal.tsx";

export interface MenuSurfaceProps {
  door: MenuDoor;
  /** The accessible name. */
  label: string;
  align?: "start" | "end" | undefined;
  /** Entries of a Base UI menu. */
  children: ReactNode;
}

/** What floats beneath a menu's button, or where a right click asked for it. */
export function MenuSurface({ door, label, align = "end", children }: MenuSurfaceProps) {
  const { id, open, at, button, start, onOpenChange } = door;
  const container = usePortalContainer();
  const surface = useRef<HTMLDivElement>(null);
  const point = useMemo(
    () => at && { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) },
    [at],
  );
  function press({ key }: KeyboardEvent) {
    if (key !== "Tab") return;
    // The browser goes on from the button, to what comes after it or before it.
    button.current?.focus();
    onOpenChange(false);
  }
  function change(next: boolean, details: Base.Root.ChangeEventDetails) {
    // A press on the button is the button's own: were the menu closed before it, it would open again.
    if (!next && button.current && isAbout(details.event, button.current)) details.cancel();
    else onOpenChange(next);
  }
  return (
    <Base.Root modal={false} open={open} onOpenChange={change}>
      <Base.Portal container={container}>
        <Base.Positioner
          align={at ? "start" : align}
          anchor={point ?? button}
          className={popup.positioner}
          collisionBoundary={container ?? undefined}
          sideOffset={at ? 0 : 4}
        >
          <Base.Popup
            ref={surface}
            aria-label={label}
            className={popup.popup}
            finalFocus={() => (hasFocus(surface.current, button.current) ? button.current : false)}
            id={id}
            onKeyDown={press}
          >
            {children}
            {open && start ? <Start surface={surface} which={start} /> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface StartProps {
  surface: RefObject<HTMLElement | null>;
  which: "first" | "last";
}

/** Moves focus to an entry; Base UI does so for its own buttons alone, and leaves it there otherwise. */
function Start({ surface, which }: StartProps) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const entries = surface.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [];
      [...entries].at(which === "first" ? 0 : -1)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [surface, which]);
  return null;
}

/** Whether an event happens to an element, or focus goes there. */
function isAbout(event: Event, element: HTMLElement): boolean {
  const to = event instanceof FocusEvent ? event.relatedTarget : null;
  return to === element || event.composedPath().includes(element);
}

/** Whether focus is still in the menu, or nowhere: what one has gone to meanwhile keeps it. */
function hasFocus(surface: HTMLElement | null, button: HTMLElement | null): boolean {
  // The menu may be out of the page by now; the button is in the same root.
  const root = button?.getRootNode() as Document | ShadowRoot | undefined;
  const active = root?.activeElement ?? document.activeElement;
  return active === null || active === document.body || Boolean(surface?.contains(active));
}
