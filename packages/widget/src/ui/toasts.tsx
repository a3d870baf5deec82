import { Toast as Base } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button } from "./button.tsx";
import { useUiLabels } from "./labels.tsx";
import { usePortalContainer } from "./portal.tsx";
import { Spinner } from "./spinner.tsx";
import styles from "./toasts.module.css";
import { type NewToast, type Toasts, ToastsContext } from "./toasts-context.ts";

interface ToastData {
  action?: NewToast["action"];
  busy?: boolean;
}

/** How long a toast stays, in milliseconds; hovering or focusing it stops the clock. */
const lifetime = 6000;

/** At most three are seen at once, the latest nearest to the edge. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider limit={3} timeout={lifetime}>
      <Shared>{children}</Shared>
      <ToastStack />
    </Base.Provider>
  );
}

function Shared({ children }: { children: ReactNode }) {
  const { add, update } = Base.useToastManager<ToastData>();
  const toasts = useMemo<Toasts>(
    () => ({
      add: (toast) => add(dataOf(toast)),
      update: (id, toast) => update(id, dataOf(toast)),
    }),
    [add, update],
  );
  return <ToastsContext.Provider value={toasts}>{children}</ToastsContext.Provider>;
}

function dataOf({ title, tone = "neutral", action, busy = false }: NewToast) {
  // No time at all means that it stays.
  return { title, type: tone, data: { action, busy }, timeout: busy ? 0 : lifetime };
}

/** Whether an event comes from a toast: pressing one is not pressing outside of a dialog. */
export function isInToasts(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.hasAttribute("data-usher-toasts"));
}

function ToastStack() {
  const container = usePortalContainer();
  const labels = useUiLabels();
  const { toasts, close } = Base.useToastManager<ToastData>();
  return (
    <Base.Portal container={container}>
      <Base.Viewport
        aria-label={labels.notifications}
        className={styles.viewport}
        data-usher-toasts=""
      >
        {toasts.map((toast) => (
          <Base.Root
            key={toast.id}
            className={styles.toast}
            swipeDirection={["down", "right"]}
            toast={toast}
          >
            <Base.Content className={styles.content}>
              {toast.data?.busy ? <Spinner /> : null}
              {toast.type === "green" ? (
                <CircleCheck aria-hidden className={styles.green} size={16} strokeWidth={1.5} />
              ) : null}
              {toast.type === "red" ? (
                <CircleAlert aria-hidden className={styles.red} size={16} strokeWidth={1.5} />
              ) : null}
              <Base.Title className={styles.title} render={<div />} />
              {toast.data?.action ? (
                <Button
                  className={styles.action}
                  variant="ghost"
                  onClick={() => {
                    toast.data?.action?.run();
                    close(toast.id);
                  }}
                >
                  {toast.data.action.label}
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
        ))}
      </Base.Viewport>
    </Base.Portal>
  );
}
