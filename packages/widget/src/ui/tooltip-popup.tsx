import { Tooltip as Base } from "@base-ui/react/tooltip";
import { usePortalContainer } from "./portal.tsx";
import type { Tip, Tips } from "./tips.ts";
import styles from "./tooltip.module.css";

export interface TooltipPopupProps {
  tip: Tip;
  tips: Tips;
  open: boolean;
}

/** The tooltip in use. Escape and a press anywhere close it. */
export function TooltipPopup({ tip: { anchor, label, side }, tips, open }: TooltipPopupProps) {
  const container = usePortalContainer();
  return (
    <Base.Root open={open} onOpenChange={(next) => next || tips.close()}>
      <Base.Portal container={container}>
        <Base.Positioner
          anchor={anchor}
          className={styles.positioner}
          collisionBoundary={container ?? undefined}
          side={side}
          sideOffset={6}
        >
          <Base.Popup
            className={styles.popup}
            data-usher-aside=""
            onPointerEnter={tips.stay}
            onPointerLeave={() => tips.leave(anchor)}
          >
            {label}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
