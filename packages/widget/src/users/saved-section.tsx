import { type FormEvent, type ReactNode, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useUnsaved } from "../unsaved.tsx";
import styles from "./user-drawer.module.css";

export interface SavedSectionProps {
  /** Why nothing in it may be changed, in words, or null. */
  blocked: string | null;
  changed: boolean;
  saveLabel: string;
  /** Rejects when it was refused; whoever refused has said why. */
  onSave: () => Promise<unknown>;
  onReset: () => void;
  children: ReactNode;
}

/** A part of a tab that is saved by itself. Its buttons come once there is something to save. */
export function SavedSection(props: SavedSectionProps) {
  const { blocked, changed, saveLabel, onSave, onReset, children } = props;
  const { forms } = useMessages();
  const [busy, setBusy] = useState(false);
  useUnsaved(changed);
  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy || !changed) return;
    setBusy(true);
    // A refusal was said; what was chosen stays to be mended.
    const done = await onSave().then(
      () => true,
      () => false,
    );
    setBusy(false);
    if (done) onReset();
  }
  return (
    <form noValidate className={styles.section} onSubmit={save}>
      {blocked ? <Notice title={blocked} tone="neutral" /> : null}
      {children}
      {changed && !blocked ? (
        <div className={styles.save}>
          <Button disabled={busy} variant="ghost" onClick={onReset}>
            {forms.cancel}
          </Button>
          <Button busy={busy} type="submit" variant="primary">
            {saveLabel}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
