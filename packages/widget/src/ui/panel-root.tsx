import { CSPProvider } from "@base-ui/react/csp-provider";
import { DirectionProvider } from "@base-ui/react/direction-provider";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import "../styles/tokens.css";
import "../styles/base.css";
import { useStyles } from "../styles/use-styles.ts";
import { classNames } from "./class-names.ts";
import { type UiLabels, UiLabelsProvider } from "./labels.tsx";
import { createModalStack } from "./modal-stack.ts";
import { Portal, type PortalState } from "./portal.tsx";
import { ToastProvider } from "./toasts.tsx";
import { TooltipProvider } from "./tooltip.tsx";
import { useFirmStyles } from "./use-firm-styles.ts";
import { useSurroundings } from "./use-surroundings.ts";

export interface PanelRootProps {
  /** `system` follows the person's own setting, `host` the page's `color-scheme`. */
  theme?: "light" | "dark" | "system" | "host" | undefined;
  density?: "comfortable" | "compact" | undefined;
  /** The page's own unless told otherwise. */
  direction?: "ltr" | "rtl" | undefined;
  labels: UiLabels;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * What everything of the kit stands in: the tokens, and a node for what floats. That node is a
 * manual popover: in the browser's top layer no ancestor of the host can clip or capture it.
 */
export function PanelRoot({ labels, className, children, ...looks }: PanelRootProps) {
  const ground = useRef<HTMLDivElement>(null);
  const styled = useStyles(ground);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const around = useSurroundings(container);
  useFirmStyles(container);
  const attributes = attributesOf(looks, around.font);
  const attach = useCallback((node: HTMLElement | null) => {
    if (node) show(node);
    setContainer(node);
  }, []);
  /** A browser takes a node off the top layer when the host moves the panel in its page. */
  function bringBack() {
    if (container && !isShown(container)) show(container);
  }
  const portal = useMemo<PortalState>(
    () => ({
      container,
      modals: createModalStack(
        () => ground.current,
        () => container && show(container),
      ),
    }),
    [container],
  );
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={looks.direction ?? around.direction}>
        <UiLabelsProvider labels={labels}>
          <Portal.Provider value={portal}>
            <TooltipProvider>
              <ToastProvider>
                <div
                  ref={ground}
                  className={classNames("usher", className)}
                  {...attributes}
                  hidden={!styled}
                  onFocusCapture={bringBack}
                  onPointerOverCapture={bringBack}
                >
                  {children}
                </div>
                <div ref={attach} {...attributes} data-usher-portal="" popover="manual" />
              </ToastProvider>
            </TooltipProvider>
          </Portal.Provider>
        </UiLabelsProvider>
      </DirectionProvider>
    </CSPProvider>
  );
}

type Looks = Pick<PanelRootProps, "theme" | "density" | "direction">;

/** What the style sheets know a panel's nodes by, and how they are to look. */
function attributesOf({ theme = "system", density, direction }: Looks, font: "host" | "system") {
  return {
    dir: direction,
    "data-usher": "",
    "data-usher-density": density,
    "data-usher-font": font,
    "data-usher-theme": theme,
  };
}

/** Brings the node to the top, above whatever the host has put there meanwhile. */
function show(node: HTMLElement): void {
  // A browser without popovers still gets the fixed node that the style sheet makes of it.
  if (!node.showPopover || !node.isConnected) return;
  if (isShown(node)) node.hidePopover();
  node.showPopover();
}

function isShown(node: HTMLElement): boolean {
  return !node.showPopover || node.matches(":popover-open");
}
