import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useMessages } from "./messages/messages.ts";
import styles from "./panel.module.css";
import { Notice } from "./ui/notice.tsx";

/** Says so while the device has no connection at all. */
export function ConnectionStrip() {
  const { offline } = useMessages().access;
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
    () => true,
  );
  return (
    <div aria-live="polite" className={styles.strip}>
      {online ? null : <Notice title={offline} tone="amber" />}
    </div>
  );
}
