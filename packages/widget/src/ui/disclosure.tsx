import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import styles from "./disclosure.module.css";

export interface DisclosureProps {
  label: ReactNode;
  /** Stays mounted while closed, so that what was typed in it counts. */
  children: ReactNode;
  /** Keeps it open, as when a field in it has a problem. */
  open?: boolean | undefined;
}

/** What few people need, behind its name. */
export function Disclosure({ label, children, open: held = false }: DisclosureProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const open = opened || held;
  return (
    <div>
      <button
        aria-controls={id}
        aria-expanded={open}
        className={styles.button}
        type="button"
        onClick={() => setOpened(!open)}
      >
        <ChevronRight aria-hidden className={styles.chevron} size={16} strokeWidth={1.5} />
        {label}
      </button>
      <div className={styles.content} hidden={!open} id={id}>
        {children}
      </div>
    </div>
  );
}
