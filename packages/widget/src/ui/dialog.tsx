import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";
import { useUiLabels } from "./labels.tsx";
import { usePortalContainer } from "./portal.tsx";
import { useModal } from "./use-modal.ts";

export interface DialogProps {
  open: boolean;
  /** Called with false on Escape, the cross and a press outside; leave `open` true to refuse. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** The buttons, the main one last. A submit button names its form by `form`. */
  footer?: ReactNode;
  children: ReactNode;
  /** What gets focus; otherwise the first field or button. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  size?: "small" | "medium" | "large" | undefined;
}

const fields = "input:not([type=radio], :disabled), input:checked, textarea, [role=combobox]";

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, footer, children, initialFocus, size } = props;
  const container = usePortalContainer();
  const labels = useUiLabels();
  const modal = useModal(open, onOpenChange);
  /** The cross comes first in the order of the page, but a field is what one came for. */
  function firstField(): HTMLElement | true {
    const body = modal.popup.current?.querySelector(`.${styles.body}`);
    return body?.querySelector<HTMLElement>(fields) ?? true;
  }
  return (
    <Base.Root open={open} onOpenChange={modal.onOpenChange}>
      <Base.Portal container={container}>
        <Base.Backdrop forceRender className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            ref={modal.popupRef}
            aria-modal="true"
            className={classNames(styles.popup, styles[size ?? "medium"])}
            initialFocus={initialFocus ?? firstField}
          >
            <header className={styles.header}>
              <div className={styles.heading}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                {description ? (
                  <Base.Description className={styles.description}>{description}</Base.Description>
                ) : null}
              </div>
              <Base.Close
                render={
                  <IconButton
                    icon={<X aria-hidden size={16} strokeWidth={1.5} />}
                    label={labels.close}
                  />
                }
              />
            </header>
            <div className={styles.body}>{children}</div>
            {footer ? <footer className={styles.footer}>{footer}</footer> : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
