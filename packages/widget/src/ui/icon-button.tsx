import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";
import { Tooltip } from "./tooltip.tsx";

export interface IconButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "children"> {
  /** The accessible name and the tooltip. */
  label: string;
  icon: ReactNode;
  size?: "medium" | "small" | undefined;
}

/** A button that is an icon alone, and therefore always has a name and a tooltip. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(
  function IconButton(props, ref) {
    const { label, icon, size = "medium", className, ...rest } = props;
    return (
      <Tooltip label={label}>
        <button
          type="button"
          {...rest}
          ref={ref}
          aria-label={label}
          className={classNames(
            styles.button,
            styles.ghost,
            styles.icon,
            size === "small" && styles.small,
            className,
          )}
        >
          {icon}
        </button>
      </Tooltip>
    );
  },
);
