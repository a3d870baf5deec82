import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { Field, type FieldText } from "./field.tsx";

export interface TextAreaProps extends ComponentPropsWithoutRef<"textarea">, FieldText {}

/** Several lines of text; grows with what is typed where the browser can. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(
  function TextArea(props, ref) {
    const { label, hideLabel, hint, error, id, className, ...rest } = props;
    return (
      <Field className={className} {...{ id, label, hideLabel, hint, error }}>
        {(wiring) => (
          <textarea
            rows={3}
            {...rest}
            {...wiring}
            ref={ref}
            className={classNames(control.control, control.area)}
          />
        )}
      </Field>
    );
  },
);
