import { createContext, useContext } from "react";
import type { ModalStack } from "./modal-stack.ts";

export interface PortalState {
  /** Where everything that floats is rendered: an element of the panel's own root. */
  container: HTMLElement | null;
  modals: ModalStack;
}

export const Portal = createContext<PortalState | null>(null);

export function usePortal(): PortalState {
  const portal = useContext(Portal);
  if (!portal) throw new Error("This needs a PanelRoot above it.");
  return portal;
}

/**
 * The container for a `*.Portal`; null until it is in the page, which Base UI waits for. It covers
 * the viewport, so it is also the boundary that popups stay within: the host's own ancestors that
 * clip or scroll don't count in the top layer, and the document's element is off once it scrolls.
 */
export function usePortalContainer(): HTMLElement | null {
  return usePortal().container;
}
