import type { ReactNode } from "react";
import styles from "./detail-list.module.css";

interface Detail {
  label: string;
  value: ReactNode;
}

export interface DetailListProps {
  /** Each label once. */
  items: readonly Detail[];
}

/** What is known of one thing, a line each. */
export function DetailList({ items }: DetailListProps) {
  return (
    <div className={styles.holder}>
      <dl className={styles.list}>
        {items.map(({ label, value }) => (
          <div key={label} className={styles.pair}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
