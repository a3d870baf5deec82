import type { ReactNode } from "react";
import styles from "./button.module.css";
import type { ButtonVariant } from "./button.tsx";
import { classNames } from "./class-names.ts";

export interface LinkButtonProps {
  href: string;
  variant?: ButtonVariant | undefined;
  /** A 16 px icon after the text. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A way to another page, where a button is what one looks for. Opens beside the host's page. */
export function LinkButton({ href, variant = "secondary", icon, children }: LinkButtonProps) {
  return (
    <a
      className={classNames(styles.button, styles[variant], styles.link)}
      href={href}
      rel="noopener noreferrer"
      target="_blank"
    >
      <span className={styles.content}>
        {children}
        {icon}
      </span>
    </a>
  );
}
