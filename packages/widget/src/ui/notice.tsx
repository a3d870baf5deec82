import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./notice.module.css";
import type { Tone } from "./status.tsx";

export interface NoticeProps {
  tone: Tone;
  title: ReactNode;
  body?: ReactNode;
  /** A button. */
  action?: ReactNode;
}

const icons = {
  green: CircleCheck,
  blue: Info,
  amber: TriangleAlert,
  red: CircleAlert,
  neutral: Info,
} as const;

/** Something to know about what is on screen; a red one is read out at once. */
export function Notice({ tone, title, body, action }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      role={tone === "red" ? "alert" : undefined}
    >
      <Icon aria-hidden className={styles.icon} size={16} strokeWidth={1.5} />
      <div className={styles.text}>
        <div className={styles.title}>{title}</div>
        {body ? <div className={styles.body}>{body}</div> : null}
      </div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
