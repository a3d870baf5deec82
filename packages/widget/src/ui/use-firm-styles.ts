import { useEffect } from "react";

/**
 * What no style sheet of ours can keep from a host with rules like `* { all: unset !important }` or
 * `path { fill: red }`: positions that components set in `style` attributes, and the attributes that icons
 * are drawn with. Where a probe shows that the host has such rules, those are held fast by a script.
 */
export function useFirmStyles(portal: HTMLElement | null): void {
  useEffect(() => {
    // No rule of the host's reaches into a shadow root.
    if (!portal || portal.getRootNode() instanceof ShadowRoot || !isOutdone(portal)) return;
    let release: (() => void) | undefined;
    let gone = false;
    void import("./firm-styles.ts").then(({ holdStyles }) => {
      if (gone) return;
      const ground = portal.previousElementSibling;
      release = holdStyles(ground ? [ground, portal] : [portal]);
    });
    return () => {
      gone = true;
      release?.();
    };
  }, [portal]);
}

/** Draws something like a popup and like an icon, and looks whether that is what the browser sees. */
function isOutdone(portal: HTMLElement): boolean {
  const popup = document.createElement("div");
  popup.style.position = "fixed";
  popup.ariaHidden = "true";
  popup.innerHTML =
    '<svg width="7" height="7" fill="none" stroke="rgb(1,2,3)" stroke-width="3"><path d="M0 0h1"/><circle r="3"/></svg>';
  portal.append(popup);
  const [picture, path, circle] = popup.querySelectorAll("svg, path, circle");
  const sees = (element: Element | undefined, property: string, value: string) =>
    element && getComputedStyle(element).getPropertyValue(property) === value;
  const isRight =
    sees(popup, "position", "fixed") &&
    sees(picture, "width", "7px") &&
    [picture, path, circle].every((element) => sees(element, "fill", "none")) &&
    sees(path, "stroke-width", "3px") &&
    sees(circle, "stroke", "rgb(1, 2, 3)") &&
    sees(circle, "r", "3px");
  popup.remove();
  return !isRight;
}
