import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { Field, type FieldText } from "./field.tsx";

export interface TextFieldProps extends ComponentPropsWithoutRef<"input">, FieldText {}

/** A line of text. `ref` is the input's, as `register` of react-hook-form wants it. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(
  function TextField(props, ref) {
    const { label, hideLabel, hint, error, id, className, ...rest } = props;
    return (
      <Field className={className} {...{ id, label, hideLabel, hint, error }}>
        {(wiring) => (
          <input
            type="text"
            {...rest}
            {...wiring}
            ref={ref}
            className={classNames(control.control, control.input)}
          />
        )}
      </Field>
    );
  },
);
