import { NumberField as Base } from "@base-ui/react/number-field";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { customProperties } from "./custom-properties.ts";
import { Field, type FieldText } from "./field.tsx";
import styles from "./number-field.module.css";

export interface NumberFieldProps extends FieldText {
  /** Null is an empty field. */
  value: number | null;
  onValueChange: (value: number | null) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** What the number counts, inside the field's end: `days`. */
  suffix?: ReactNode;
  /** How numbers are written, e.g. `de-CH`; the browser's way without it. */
  locale?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  onBlur?: (() => void) | undefined;
}

/** A number as the reader's language writes it; arrow keys step, and leaving it keeps it in bounds. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, hint, error, suffix, placeholder, onBlur, ...number } = props;
  const { ref, width } = useWidth();
  return (
    <Field {...{ label, hideLabel, hint, error }}>
      {({ id, ...wiring }) => (
        <Base.Root {...number} className={control.wrap} id={id}>
          <Base.Input
            {...wiring}
            // Base UI says "Number field" here, in English only.
            aria-roledescription={undefined}
            className={classNames(control.control, control.input, styles.number)}
            placeholder={placeholder}
            style={suffix ? customProperties({ "--_suffix": `${width + 12}px` }) : undefined}
            onBlur={onBlur}
          />
          {suffix ? (
            <span ref={ref} className={classNames(control.end, styles.suffix)}>
              {suffix}
            </span>
          ) : null}
        </Base.Root>
      )}
    </Field>
  );
}

/** The width of what stands at the field's end, in any language. */
function useWidth() {
  const ref = useRef<HTMLSpanElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => setWidth(ref.current?.offsetWidth ?? 0));
  return { ref, width };
}
