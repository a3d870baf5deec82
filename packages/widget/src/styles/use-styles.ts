import { type RefObject, useLayoutEffect, useState } from "react";
import { adoptStyles } from "./style-sheet.ts";

/**
 * Whether the styles are there. A host that imports `style.css` has them at once; where it did not, or where
 * it renders into a shadow root, which that file doesn't reach, they load now and the panel shows with them.
 */
export function useStyles(panel: RefObject<HTMLElement | null>): boolean {
  const [missing, setMissing] = useState(false);
  useLayoutEffect(() => {
    const node = panel.current;
    if (!node || isStyled(node)) return;
    setMissing(true);
    void import("./all-styles.ts").then(({ registerAll }) => {
      registerAll();
      adoptStyles(node.getRootNode() as Document | ShadowRoot);
      setMissing(false);
    });
  }, [panel]);
  return !missing;
}

/** By one of the tokens, which nothing but our own style sheet sets. */
function isStyled(node: Element): boolean {
  return getComputedStyle(node).getPropertyValue("--_quick") !== "";
}
