import { TextField } from "@usher/widget/parts";
import type { FieldErrors, UseFormRegisterReturn } from "react-hook-form";
import styles from "./form.module.css";
import { words } from "./words.ts";

interface NameFieldsProps {
  autoFocus?: boolean;
  errors: FieldErrors<{ firstName: string; lastName: string }>;
  first: UseFormRegisterReturn;
  last: UseFormRegisterReturn;
}

/** First and last name, side by side. */
export function NameFields({ autoFocus = false, errors, first, last }: NameFieldsProps) {
  return (
    <div className={styles.pair}>
      <TextField
        autoFocus={autoFocus}
        autoComplete="given-name"
        error={errors.firstName?.message}
        label={words.names.first}
        {...first}
      />
      <TextField
        autoComplete="family-name"
        error={errors.lastName?.message}
        label={words.names.last}
        {...last}
      />
    </div>
  );
}
