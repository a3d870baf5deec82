import type { FormEvent, ReactNode } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Heading } from "../ui/heading.tsx";
import { Notice } from "../ui/notice.tsx";
import { useUnsaved } from "../unsaved.tsx";
import styles from "./security.module.css";

export interface PolicyCardProps {
  title: string;
  text?: string;
  draft: {
    dirty: boolean;
    incomplete: boolean;
    busy: boolean;
    problem: string | null;
    save: () => Promise<void>;
  };
  children: ReactNode;
}

/** Policies that belong together, saved by themselves. */
export function PolicyCard({ title, text, draft, children }: PolicyCardProps) {
  const { security } = useMessages();
  useUnsaved(draft.dirty);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (draft.dirty && !draft.incomplete && !draft.busy) void draft.save();
  }
  return (
    <section aria-label={title} className={styles.card}>
      <div>
        <Heading below={1} className={styles.title}>
          {title}
        </Heading>
        {text ? <p className={styles.text}>{text}</p> : null}
      </div>
      <form noValidate className={styles.form} onSubmit={submit}>
        {draft.problem ? <Notice title={draft.problem} tone="red" /> : null}
        {children}
        <div>
          <Button
            busy={draft.busy}
            disabled={!draft.dirty || draft.incomplete}
            type="submit"
            variant="primary"
          >
            {security.save}
          </Button>
        </div>
      </form>
    </section>
  );
}
