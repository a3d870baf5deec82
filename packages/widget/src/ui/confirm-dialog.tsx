import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";
import { usePortalContainer } from "./portal.tsx";
import { useModal } from "./use-modal.ts";

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** What happens, and to what, in a sentence. */
  body: ReactNode;
  /** Names the deed: `Remove Grace Hill`. */
  confirmLabel: string;
  cancelLabel: string;
  danger?: boolean | undefined;
  /** There is nothing to confirm, at least not yet. */
  blocked?: boolean | undefined;
  /** Fields that belong to the deed, such as a reason. */
  children?: ReactNode;
  /** The deed is told by its fields, so that focus begins there and not on Cancel. */
  focusFields?: boolean | undefined;
  /** Whoever opened it closes it too, or puts something else in its place. */
  staysAfter?: boolean | undefined;
  size?: "small" | "medium" | undefined;
  /** What went wrong with the last try. */
  error?: ReactNode;
  /** The dialog is busy until this settles; it closes when it resolves and stays when it rejects. */
  onConfirm: () => Promise<void>;
}

/** Asks before a deed. Focus is on Cancel, and a press outside does not answer. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, body, children, error, onConfirm } = props;
  const container = usePortalContainer();
  const modal = useModal(open, onOpenChange);
  const cancel = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  function firstField(): HTMLElement | null {
    return modal.popup.current?.querySelector<HTMLElement>("input") ?? cancel.current;
  }
  async function confirm() {
    setBusy(true);
    try {
      await onConfirm();
      if (!props.staysAfter) onOpenChange(false);
    } catch {
      // The caller says what went wrong, by `error` or a toast; here the question stays open.
    } finally {
      setBusy(false);
    }
  }
  return (
    <Base.Root
      open={open}
      onOpenChange={busy ? (_, details) => details.cancel() : modal.onOpenChange}
    >
      <Base.Portal container={container}>
        <Base.Backdrop forceRender className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            ref={modal.popupRef}
            aria-modal="true"
            className={classNames(styles.popup, styles[props.size ?? "small"])}
            initialFocus={props.focusFields ? firstField : cancel}
          >
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
            </header>
            <div className={styles.body}>
              <Base.Description className={styles.question} render={<div />}>
                {body}
              </Base.Description>
              {children ? <div className={styles.asked}>{children}</div> : null}
              <div className={styles.error} role="alert">
                {error}
              </div>
            </div>
            <footer className={styles.footer}>
              <Base.Close render={<Button ref={cancel}>{props.cancelLabel}</Button>} />
              <Button
                busy={busy}
                disabled={props.blocked}
                variant={props.danger ? "danger" : "primary"}
                onClick={confirm}
              >
                {props.confirmLabel}
              </Button>
            </footer>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
