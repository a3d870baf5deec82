import { type ReactNode, useId } from "react";
import { BareCheckbox } from "./checkbox.tsx";
import { classNames } from "./class-names.ts";
import field from "./field.module.css";
import styles from "./radio-cards.module.css";

interface CheckboxCardOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  /** One line of what the choice means. */
  summary?: ReactNode;
  /** Why it can't be changed; it stays visible. */
  disabledReason?: string | null | undefined;
}

export interface CheckboxCardsProps<Value extends string = string> {
  label: ReactNode;
  values: readonly Value[];
  onValuesChange: (values: Value[]) => void;
  options: readonly CheckboxCardOption<Value>[];
  hint?: ReactNode;
  error?: ReactNode;
  disabled?: boolean | undefined;
}

/** Several choices of a few, each with a line that explains it; given out in the options' order. */
export function CheckboxCards<Value extends string>(props: CheckboxCardsProps<Value>) {
  const { label, values, onValuesChange, options, hint, error, disabled } = props;
  const id = useId();
  const described = classNames(error ? `${id}-error` : null, hint ? `${id}-hint` : null);
  function toggle(value: Value, checked: boolean) {
    const chosen = options.filter((one) =>
      one.value === value ? checked : values.includes(one.value),
    );
    onValuesChange(chosen.map((one) => one.value));
  }
  return (
    <fieldset
      aria-describedby={described || undefined}
      className={classNames(field.field, styles.group)}
    >
      <legend className={field.label}>{label}</legend>
      <div className={styles.cards}>
        {options.map((option) => {
          const blocked = Boolean(option.disabledReason) || disabled;
          const explained = option.disabledReason ?? option.summary;
          return (
            <label
              key={option.value}
              className={classNames(styles.card, blocked && styles.blocked)}
            >
              <BareCheckbox
                aria-describedby={explained ? `${id}-${option.value}-text` : undefined}
                aria-labelledby={`${id}-${option.value}`}
                checked={values.includes(option.value)}
                disabled={blocked}
                onCheckedChange={(checked) => toggle(option.value, checked)}
              />
              <span className={styles.text}>
                <span className={styles.title} id={`${id}-${option.value}`}>
                  {option.label}
                </span>
                <span id={`${id}-${option.value}-text`}>
                  {[option.summary, option.disabledReason].map((line, index) =>
                    line ? (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two lines that keep their places
                      <span key={index} className={styles.summary}>
                        {line}
                      </span>
                    ) : null,
                  )}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      <div aria-live="polite" className={field.error} id={`${id}-error`}>
        {error}
      </div>
      {hint ? (
        <div className={field.hint} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
    </fieldset>
  );
}
