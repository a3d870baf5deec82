import type { ReactNode } from "react";
import { Heading } from "./heading.tsx";
import styles from "./page-head.module.css";

export interface PageHeadProps {
  title: ReactNode;
  /** One line: what this is for, or how many there are. */
  description?: ReactNode;
  /** Buttons, the primary one last. */
  actions?: ReactNode;
}

/** The head of a section: its name and what one may do there. */
export function PageHead({ title, description, actions }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <Heading className={styles.title}>{title}</Heading>
      {description ? <div className={styles.description}>{description}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}
