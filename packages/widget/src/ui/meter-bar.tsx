import type { ReactNode } from "react";
import bar from "./bar.module.css";
import { classNames } from "./class-names.ts";
import { customProperties } from "./custom-properties.ts";
import styles from "./meter-bar.module.css";
import { shares } from "./shares.ts";
import type { Tone } from "./status.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface MeterSegment {
  key: string;
  label: string;
  value: number;
  /** The accent unless told otherwise. */
  tone?: Tone | "accent" | undefined;
  /** The value as the reader's language writes it. */
  text?: string | undefined;
}

export interface MeterBarProps {
  label: ReactNode;
  segments: readonly MeterSegment[];
  /** Null where there is no limit. */
  max: number | null;
  /** In words: `84/100`. Without it the sum, and the limit if there is one. */
  numbers?: ReactNode;
  /** `inline` stands in a line of others; `block` takes the width and says what each segment is. */
  layout?: "inline" | "block" | undefined;
}

/** How much of a limit is taken. Everything the bar shows is said in text as well. */
export function MeterBar({ label, segments, max, numbers, layout = "inline" }: MeterBarProps) {
  const values = segments.map((segment) => segment.value);
  const parts = shares(values, max);
  const sum = values.reduce((total, value) => total + value, 0);
  const several = segments.length > 1;
  return (
    <div className={styles[layout]}>
      <span className={styles.label}>{label}</span>
      {layout === "block" ? <Numbers {...{ max, numbers, sum }} /> : null}
      <span
        aria-hidden
        className={classNames(bar.track, styles.bar, max === null && styles.unlimited)}
      >
        {segments.map(({ key, value, tone = "accent" }, index) =>
          value > 0 ? (
            <span
              key={key}
              className={classNames(bar.segment, bar[tone])}
              style={customProperties({ "--_share": `${parts[index]}%` })}
            />
          ) : null,
        )}
      </span>
      {layout === "inline" ? <Numbers {...{ max, numbers, sum }} /> : null}
      {several && layout === "block" ? <Legend segments={segments} /> : null}
      {several && layout === "inline" ? (
        <VisuallyHidden>
          {segments.map(({ label, text, value }) => `${label} ${text ?? value}`).join(", ")}
        </VisuallyHidden>
      ) : null}
    </div>
  );
}

interface NumbersProps extends Pick<MeterBarProps, "max" | "numbers"> {
  sum: number;
}

function Numbers({ numbers, sum, max }: NumbersProps) {
  const plain = max === null ? `${sum}` : `${sum}/${max}`;
  return <span className={styles.numbers}>{numbers ?? plain}</span>;
}

function Legend({ segments }: Pick<MeterBarProps, "segments">) {
  return (
    <ul className={styles.legend}>
      {segments.map(({ key, label, value, tone = "accent", text }) => (
        <li key={key} className={styles.entry}>
          <span aria-hidden className={classNames(bar.dot, bar[tone])} />
          {label} {text ?? value}
        </li>
      ))}
    </ul>
  );
}
