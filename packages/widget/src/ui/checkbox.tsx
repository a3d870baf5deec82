import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from "react";
import styles from "./checkbox.module.css";
import { classNames } from "./class-names.ts";
import field from "./field.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface CheckboxProps extends Omit<ComponentPropsWithoutRef<"input">, "type"> {
  label: ReactNode;
  /** Keeps the label for screen readers only, as in a table. */
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  /** Some of what it stands for, not all. */
  indeterminate?: boolean | undefined;
  onCheckedChange?: ((checked: boolean) => void) | undefined;
}

/** Yes or no. `ref` is the input's, as `register` of react-hook-form wants it. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(props, ref) {
  const { label, hideLabel, hint, error, className, ...input } = props;
  const id = useId();
  const described = classNames(error ? `${id}-error` : null, hint ? `${id}-hint` : null);
  return (
    <div className={className}>
      <label className={styles.line}>
        <BareCheckbox
          {...input}
          ref={ref}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          aria-labelledby={`${id}-label`}
        />
        {hideLabel ? (
          <VisuallyHidden>
            <span id={`${id}-label`}>{label}</span>
          </VisuallyHidden>
        ) : (
          <span className={styles.text}>
            <span className={styles.label} id={`${id}-label`}>
              {label}
            </span>
            {hint ? (
              <span className={styles.beneath} id={`${id}-hint`}>
                {hint}
              </span>
            ) : null}
          </span>
        )}
      </label>
      {error === undefined ? null : (
        <div aria-live="polite" className={field.error} id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
});

export type BareCheckboxProps = Omit<ComponentPropsWithoutRef<"input">, "type"> &
  Pick<CheckboxProps, "indeterminate" | "onCheckedChange">;

/** The box alone; whoever uses it gives it its name. */
export const BareCheckbox = forwardRef<HTMLInputElement, BareCheckboxProps>(
  function BareCheckbox(props, ref) {
    const { indeterminate = false, onCheckedChange, onChange, className, ...rest } = props;
    const box = useRef<HTMLInputElement>(null);
    useImperativeHandle(ref, () => box.current as HTMLInputElement, []);
    // A property only: there is no attribute. A press ends it, whether or not a render follows.
    useEffect(() => {
      if (box.current) box.current.indeterminate = indeterminate;
    });
    return (
      <input
        {...rest}
        ref={box}
        className={classNames(styles.box, className)}
        type="checkbox"
        onChange={(event) => {
          onChange?.(event);
          onCheckedChange?.(event.target.checked);
          event.target.indeterminate = indeterminate;
        }}
      />
    );
  },
);
