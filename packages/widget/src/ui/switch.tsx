import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./switch.module.css";

export interface SwitchProps extends Omit<ComponentPropsWithoutRef<"input">, "type" | "role"> {
  label: ReactNode;
  hint?: ReactNode;
  /** Why it can't be turned; it stays visible, with the reason in place of the hint. */
  disabledReason?: string | null | undefined;
  onCheckedChange?: ((checked: boolean) => void) | undefined;
}

/** Turns something on or off, at once or with its form. `ref` is the input's. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(props, ref) {
  const { label, hint, disabledReason, onCheckedChange, onChange, className, ...rest } = props;
  const id = useId();
  const beneath = disabledReason ?? hint;
  return (
    <label className={classNames(styles.line, className)}>
      <span className={styles.text}>
        <span className={styles.label} id={`${id}-label`}>
          {label}
        </span>
        {beneath ? (
          <span className={styles.hint} id={`${id}-hint`}>
            {beneath}
          </span>
        ) : null}
      </span>
      <input
        {...rest}
        ref={ref}
        aria-describedby={beneath ? `${id}-hint` : undefined}
        aria-labelledby={`${id}-label`}
        className={styles.switch}
        disabled={rest.disabled || Boolean(disabledReason)}
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on
        role="switch"
        type="checkbox"
        onChange={(event) => {
          onChange?.(event);
          onCheckedChange?.(event.target.checked);
        }}
      />
    </label>
  );
});
