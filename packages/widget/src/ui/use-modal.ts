import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { usePortal } from "./portal.tsx";
import { isAside } from "./toasts.tsx";

/** What Base UI tells with a change of `open`; only what is needed of it. */
interface ChangeDetails {
  reason: string;
  event: Event;
  cancel: () => void;
}

interface Modal {
  popupRef: (element: HTMLElement | null) => void;
  onOpenChange: (open: boolean, details: ChangeDetails) => void;
  /** For what has to move focus into the popup. */
  popup: RefObject<HTMLElement | null>;
}

/**
 * Puts a dialog on the stack while it is open, and keeps it open when the press or Escape was
 * meant for another dialog above it, or for a toast or tooltip.
 */
export function useModal(open: boolean, onOpenChange: (open: boolean) => void): Modal {
  const { modals } = usePortal();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const popup = useRef<HTMLElement | null>(null);
  popup.current = element;

  useLayoutEffect(() => {
    return open && element ? modals.open(element) : undefined;
  }, [open, element, modals]);

  function change(next: boolean, details: ChangeDetails) {
    const fromOutside = details.reason === "outside-press" || details.reason === "focus-out";
    const elsewhere =
      (details.reason === "escape-key" && !modals.isTop(element)) ||
      (fromOutside && (!modals.isTop(element) || isAside(details.event)));
    if (!next && elsewhere) details.cancel();
    else onOpenChange(next);
  }
  return { popupRef: setElement, onOpenChange: change, popup };
}
