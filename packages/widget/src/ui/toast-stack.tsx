import { Toast as Base } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import { useUiLabels } from "./labels.tsx";
import { usePortalContainer } from "./portal.tsx";
import { Spinner } from "./spinner.tsx";
import { lifetime, type ToastQueue } from "./toast-queue.ts";
import styles from "./toasts.module.css";
import type { NewToast } from "./toasts-context.ts";

interface ToastData {
  action?: NewToast["action"];
  busy?: boolean;
}

type Toast = Base.Root.ToastObject<ToastData>;

/** Readers must have met the region before something in it is news, in milliseconds. */
const settle = 100;

/** At most three are seen at once, the latest nearest to the edge. */
export function ToastStack({ queue }: { queue: ToastQueue }) {
  return (
    <Base.Provider limit={3} timeout={lifetime}>
      <Stack queue={queue} />
    </Base.Provider>
  );
}

function Stack({ queue }: { queue: ToastQueue }) {
  const container = usePortalContainer();
  const labels = useUiLabels();
  const { toasts, close } = useQueued(queue, container !== null);
  return (
    <Base.Portal container={container}>
      <Base.Viewport
        aria-label={labels.notifications}
        className={styles.viewport}
        data-usher-aside=""
      >
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
      </Base.Viewport>
    </Base.Portal>
  );
}

/** Hands on what the queue has, once there is a place for it. */
function useQueued(queue: ToastQueue, ready: boolean) {
  const { toasts, add, update, close } = Base.useToastManager<ToastData>();
  const [known] = useState(() => new Set<string>());
  useEffect(() => {
    if (!ready) return;
    let detach = () => {};
    const timer = setTimeout(() => {
      detach = queue.attach((id, toast) => {
        if (known.has(id)) update(id, dataOf(toast));
        else add({ id, ...dataOf(toast) });
        known.add(id);
      });
    }, settle);
    return () => {
      clearTimeout(timer);
      detach();
    };
  }, [queue, ready, known, add, update]);
  return { toasts, close };
}

function dataOf({ title, tone = "neutral", action, busy = false }: NewToast) {
  // No time at all means that it stays.
  return { title, type: tone, data: { action, busy }, timeout: busy ? 0 : lifetime };
}

function OneToast({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const labels = useUiLabels();
  const { action, busy } = toast.data ?? {};
  return (
    <Base.Root className={styles.toast} swipeDirection={["down", "right"]} toast={toast}>
      <Base.Content className={styles.content}>
        {busy ? <Spinner /> : null}
        {toast.type === "green" ? (
          <CircleCheck aria-hidden className={styles.green} size={16} strokeWidth={1.5} />
        ) : null}
        {toast.type === "red" ? (
          <CircleAlert aria-hidden className={styles.red} size={16} strokeWidth={1.5} />
        ) : null}
        <Base.Title className={styles.title} render={<div />} />
        {action ? (
          <Button
            className={styles.action}
            variant="ghost"
            onClick={() => {
              action.run();
              onClose();
            }}
          >
            {action.label}
          </Button>
        ) : null}
        <Base.Close
          // Base UI hides it from screen readers until the stack is expanded; ours always is.
          aria-hidden={undefined}
          aria-label={labels.dismiss}
          className={styles.close}
        >
          <X aria-hidden size={16} strokeWidth={1.5} />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  );
}
