import { useId } from "react";
import bar from "./bar.module.css";
import { classNames } from "./class-names.ts";
import { customProperties } from "./custom-properties.ts";
import styles from "./progress.module.css";
import { shares } from "./shares.ts";

export interface ProgressProps {
  label: string;
  /** Null while nothing is known of how far it is. */
  value: number | null;
  /** 100 unless told otherwise. */
  max?: number | undefined;
  /** How far in words: `32 of 120`. */
  numbers?: string | undefined;
}

/** How far something under way has come. */
export function Progress({ label, value, max = 100, numbers }: ProgressProps) {
  const id = useId();
  const done = value === null ? null : Math.min(Math.max(value, 0), max);
  const [share] = shares([done ?? 0], max);
  return (
    <div className={styles.progress}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <span aria-hidden className={styles.numbers}>
        {numbers}
      </span>
      <div
        aria-labelledby={id}
        aria-valuemax={max}
        aria-valuemin={0}
        aria-valuenow={done ?? undefined}
        aria-valuetext={numbers}
        className={classNames(bar.track, styles.bar)}
        role="progressbar"
      >
        {done === null ? (
          <div className={classNames(bar.segment, bar.accent, bar.moving)} data-usher-moving="" />
        ) : null}
        {done ? (
          <div
            className={classNames(bar.segment, bar.accent)}
            style={customProperties({ "--_share": `${share}%` })}
          />
        ) : null}
      </div>
    </div>
  );
}
