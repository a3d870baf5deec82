import type { ReactNode } from "react";
import styles from "./status.module.css";

export type Tone = "green" | "blue" | "amber" | "red" | "neutral";

export interface StatusProps {
  tone: Tone;
  label: ReactNode;
  /** What else there is to say, such as when an invitation ends. */
  detail?: ReactNode;
}

/** A dot and a word: never the colour alone. */
export function Status({ tone, label, detail }: StatusProps) {
  return (
    <span className={styles.status}>
      <span aria-hidden className={`${styles.dot} ${styles[tone]}`} />
      <span className={styles.label}>{label}</span>
      {detail ? <span className={styles.detail}>{detail}</span> : null}
    </span>
  );
}
