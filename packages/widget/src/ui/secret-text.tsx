import { useId } from "react";
import { classNames } from "./class-names.ts";
import { CopyButton } from "./copy-button.tsx";
import field from "./field.module.css";
import styles from "./secret-text.module.css";

export interface SecretTextProps {
  label: string;
  hideLabel?: boolean | undefined;
  value: string;
  copyLabel: string;
  copiedLabel: string;
}

/** A key, code or address to be taken away whole: one press selects it, the button copies it. */
export function SecretText({ label, hideLabel, value, copyLabel, copiedLabel }: SecretTextProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in
    <div
      aria-label={hideLabel ? label : undefined}
      aria-labelledby={hideLabel ? undefined : id}
      className={field.field}
      role="group"
    >
      {hideLabel ? null : (
        <div className={field.label} id={id}>
          {label}
        </div>
      )}
      <div className={styles.box}>
        <code className={classNames(styles.value)}>{value}</code>
        <CopyButton iconOnly copiedLabel={copiedLabel} label={copyLabel} text={value} />
      </div>
    </div>
  );
}
