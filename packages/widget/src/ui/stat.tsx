import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./stat.module.css";
import type { Tone } from "./status.tsx";

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** A word on the figure, such as how it changed; the tone is its colour. */
  beneath?: ReactNode;
  tone?: Tone | undefined;
}

/** A labelled figure; stands in a `StatStrip`. */
export function Stat({ label, value, beneath, tone = "neutral" }: StatProps) {
  return (
    <div className={styles.stat}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      {beneath ? <dd className={classNames(styles.beneath, styles[tone])}>{beneath}</dd> : null}
    </div>
  );
}

export interface StatStripProps {
  children: ReactNode;
}

/** Figures side by side, in as many lines as they need. */
export function StatStrip({ children }: StatStripProps) {
  return <dl className={styles.strip}>{children}</dl>;
}
