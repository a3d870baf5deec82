import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** What every field takes beside its control's own props. */
export interface FieldText {
  label: ReactNode;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  /** What is wrong and what to do; its presence marks the control invalid. */
  error?: ReactNode;
}

/** The attributes that tie a control to its label, hint and error. */
interface FieldWiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldText {
  id?: string | undefined;
  className?: string | undefined;
  children: (wiring: FieldWiring) => ReactNode;
}

export function Field({ label, hideLabel, hint, error, id, className, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = hint ? `${controlId}-hint` : "";
  const errorId = error ? `${controlId}-error` : "";
  const labelled = <label htmlFor={controlId}>{label}</label>;
  return (
    <div className={classNames(styles.field, className)}>
      {hideLabel ? (
        <VisuallyHidden>{labelled}</VisuallyHidden>
      ) : (
        <div className={styles.label}>{labelled}</div>
      )}
      {children({
        id: controlId,
        "aria-describedby": `${errorId} ${hintId}`.trim() || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {/* Always there, so that a screen reader hears the error appear. */}
      <div aria-live="polite" className={styles.error} id={errorId || undefined}>
        {error}
      </div>
      {hint ? (
        <div className={styles.hint} id={hintId}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}
