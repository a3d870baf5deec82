import type { ReactNode } from "react";
import styles from "./list-card.module.css";

export interface ListCardProps {
  /** Search and filters, or what can be done with the selected rows. */
  toolbar?: ReactNode;
  /** A table, and what stands in its place when there is nothing. */
  children: ReactNode;
}

/** The frame of a list. */
export function ListCard({ toolbar, children }: ListCardProps) {
  return (
    <div className={styles.card}>
      {toolbar ? <div className={styles.toolbar}>{toolbar}</div> : null}
      {children}
    </div>
  );
}
