import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import styles from "./date-field.module.css";
import { Field, type FieldText } from "./field.tsx";

export interface DateFieldProps
  extends Omit<ComponentPropsWithoutRef<"input">, "type">,
    FieldText {}

/** A day, `YYYY-MM-DD` or empty, by the browser's own calendar. `ref` is the input's. */
export const DateField = forwardRef<HTMLInputElement, DateFieldProps>(
  function DateField(props, ref) {
    const { label, hideLabel, hint, error, id, className, ...rest } = props;
    return (
      <Field className={className} {...{ id, label, hideLabel, hint, error }}>
        {(wiring) => (
          <input
            {...rest}
            {...wiring}
            ref={ref}
            className={classNames(control.control, control.input, styles.date)}
            type="date"
          />
        )}
      </Field>
    );
  },
);
