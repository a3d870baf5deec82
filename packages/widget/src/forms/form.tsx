import type { ReactNode } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useMessages } from "../messages/messages.ts";
import { whenSaid } from "../messages/when-said.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import styles from "./form.module.css";
import { showProblem } from "./show-problem.ts";

export interface FormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** Throws when the server refuses. */
  onSubmit: (values: Values) => Promise<void>;
  submitLabel: string;
  /** One of several forms on a page: its button stands back. */
  aside?: boolean;
  children: ReactNode;
}

/** A form with one button. A refusal stands at its field, or on top when it has none. */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { form, onSubmit, submitLabel, aside = false, children } = props;
  const words = useMessages();
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values as Values);
    } catch (error) {
      await whenSaid(() => showProblem(form, error, words));
    }
  });
  return (
    <form noValidate className={styles.form} onSubmit={isSubmitting ? stay : submit}>
      {errors.root?.message ? <Notice title={errors.root.message} tone="red" /> : null}
      {children}
      <div className={styles.submit}>
        <Button
          busy={isSubmitting}
          type="submit"
          variant={aside ? "secondary" : "primary"}
          wide={!aside}
        >
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

function stay(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
