import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import dialog from "./dialog.module.css";
import styles from "./drawer.module.css";
import { IconButton } from "./icon-button.tsx";
import { useUiLabels } from "./labels.tsx";
import { usePortalContainer } from "./portal.tsx";
import { useModal } from "./use-modal.ts";

export interface DrawerProps {
  open: boolean;
  /** Called with false on Escape, the cross and a press outside; leave `open` true to refuse. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** Between title and body: who it is, their status, the main action, tabs. */
  header?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}

/** One thing in full beside the list it came from: 480 px, the whole width where that is narrow. */
export function Drawer({ open, onOpenChange, title, header, children, footer }: DrawerProps) {
  const container = usePortalContainer();
  const labels = useUiLabels();
  const modal = useModal(open, onOpenChange);
  return (
    <Base.Root open={open} onOpenChange={modal.onOpenChange}>
      <Base.Portal container={container}>
        <Base.Backdrop forceRender className={dialog.backdrop} />
        <Base.Popup
          ref={modal.popupRef}
          aria-modal="true"
          className={classNames(styles.popup)}
          // The drawer itself: it is read from its title on, and no field is entered by accident.
          initialFocus={() => modal.popup.current}
        >
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close
              render={
                <IconButton
                  icon={<X aria-hidden size={16} strokeWidth={1.5} />}
                  label={labels.close}
                />
              }
            />
          </header>
          {header ? <div className={styles.lead}>{header}</div> : null}
          <div className={styles.body}>{children}</div>
          {footer ? <footer className={styles.footer}>{footer}</footer> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
