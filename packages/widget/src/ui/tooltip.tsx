import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { usePortalContainer } from "./portal.tsx";
import styles from "./tooltip.module.css";

export interface TooltipProps {
  label: ReactNode;
  /** One element that takes a ref and pointer and focus events. */
  children: ReactElement;
  side?: "top" | "bottom" | "inline-start" | "inline-end" | undefined;
}

/** Shows `label` on hover and focus. It names nothing: an icon needs its `aria-label` besides. */
export function Tooltip({ label, children, side = "top" }: TooltipProps) {
  const container = usePortalContainer();
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal container={container}>
        <Base.Positioner
          className={styles.positioner}
          collisionBoundary={container ?? undefined}
          side={side}
          sideOffset={6}
        >
          <Base.Popup className={styles.popup}>{label}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
