import { classNames } from "./class-names.ts";
import { customProperties } from "./custom-properties.ts";
import styles from "./skeleton.module.css";

export interface SkeletonProps {
  /** CSS lengths. */
  width?: string | undefined;
  height?: string | undefined;
  round?: boolean | undefined;
}

/** The place of something that loads. It shows only after 150 ms, so that what is quick does not flash. */
export function Skeleton({ width = "100%", height = "12px", round }: SkeletonProps) {
  const size = customProperties({ "--_width": width, "--_depth": height });
  return (
    <span
      aria-hidden
      className={classNames(styles.skeleton, round && styles.round)}
      data-usher-moving=""
      style={size}
    />
  );
}
