import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import field from "./field.module.css";
import styles from "./radio-cards.module.css";

interface RadioCardOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  /** One line of what the choice means. */
  summary?: ReactNode;
  /** Why it can't be chosen; it stays visible. */
  disabledReason?: string | null | undefined;
}

export interface RadioCardsProps<Value extends string = string> {
  label: ReactNode;
  /** Empty when nothing is chosen yet. */
  value: Value | "" | null | undefined;
  onValueChange: (value: Value) => void;
  options: readonly RadioCardOption<Value>[];
  error?: ReactNode;
  disabled?: boolean | undefined;
}

/** One choice of a few, each with a line that explains it. Native radios, so arrows move. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { label, value, onValueChange, options, error, disabled } = props;
  const id = useId();
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : undefined}
      className={classNames(field.field, styles.group)}
    >
      <legend className={field.label}>{label}</legend>
      <div className={styles.cards}>
        {options.map((option) => {
          const blocked = Boolean(option.disabledReason);
          const explained = option.disabledReason ?? option.summary;
          return (
            <label
              key={option.value}
              className={classNames(styles.card, (blocked || disabled) && styles.blocked)}
            >
              <input
                aria-describedby={explained ? `${id}-${option.value}` : undefined}
                checked={option.value === value}
                className={styles.radio}
                disabled={blocked || disabled}
                name={id}
                type="radio"
                value={option.value}
                onChange={() => onValueChange(option.value)}
              />
              <span className={styles.text}>
                <span className={styles.title}>{option.label}</span>
                {option.summary ? (
                  <span
                    className={styles.summary}
                    id={blocked ? undefined : `${id}-${option.value}`}
                  >
                    <bdi>{option.summary}</bdi>
                  </span>
                ) : null}
                {blocked ? (
                  <span className={styles.summary} id={`${id}-${option.value}`}>
                    {option.disabledReason}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
      <div aria-live="polite" className={field.error} id={`${id}-error`}>
        {error}
      </div>
    </fieldset>
  );
}
