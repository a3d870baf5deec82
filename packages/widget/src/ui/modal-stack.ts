/**
 * The dialogs and drawers open now, the topmost last. Only that one can be reached: what lies
 * beneath it, and the panel itself, is inert. Base UI does this by marking the document's other
 * elements, which does not reach into a shadow root, and it takes a dialog opened from a sibling
 * component for the outside of the one below.
 */
export interface ModalStack {
  /** Adds a modal; the answer takes it away again. */
  open: (popup: HTMLElement) => () => void;
  isTop: (popup: HTMLElement | null) => boolean;
}

export function createModalStack(ground: () => HTMLElement | null, raise: () => void): ModalStack {
  const popups: HTMLElement[] = [];
  function settle() {
    const top = popups.at(-1);
    ground()?.toggleAttribute("inert", top !== undefined);
    for (const popup of popups) popup.toggleAttribute("inert", popup !== top);
  }
  return {
    open(popup) {
      if (popups.length === 0) raise();
      popups.push(popup);
      settle();
      return () => {
        popups.splice(popups.indexOf(popup), 1);
        popup.removeAttribute("inert");
        settle();
      };
    },
    isTop: (popup) => popups.at(-1) === popup,
  };
}
