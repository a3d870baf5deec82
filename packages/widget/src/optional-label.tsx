import { useMessages } from "./messages/messages.ts";
import styles from "./optional-label.module.css";

/** A field's label that says the field may stay empty. */
export function OptionalLabel({ children }: { children: string }) {
  const { optional } = useMessages().forms;
  return (
    <>
      {children} <span className={styles.optional}>{optional}</span>
    </>
  );
}
