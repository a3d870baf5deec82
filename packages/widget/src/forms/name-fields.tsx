import type { UseFormRegisterReturn } from "react-hook-form";
import { useMessages } from "../messages/messages.ts";
import { TextField } from "../ui/text-field.tsx";
import styles from "./form.module.css";

export interface NameFieldsProps {
  autoFocus?: boolean;
  /** What is wrong with each. */
  problems: { firstName: string | undefined; lastName: string | undefined };
  first: UseFormRegisterReturn;
  last: UseFormRegisterReturn;
}

/** First and last name, side by side. */
export function NameFields({ autoFocus = false, problems, first, last }: NameFieldsProps) {
  const { details: say } = useMessages().account;
  return (
    <div className={styles.pair}>
      <TextField
        autoFocus={autoFocus}
        autoComplete="given-name"
        error={problems.firstName}
        label={say.first}
        {...first}
      />
      <TextField autoComplete="family-name" error={problems.lastName} label={say.last} {...last} />
    </div>
  );
}
