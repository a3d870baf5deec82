import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { lazyPart } from "./lazy-part.tsx";
import { PartBoundary } from "./part-boundary.tsx";
import styles from "./plain-toast.module.css";
import { usePortalContainer } from "./portal.tsx";
import { createToastQueue, lifetime } from "./toast-queue.ts";
import { type Toasts, ToastsContext } from "./toasts-context.ts";

const ToastStack = lazyPart(() => import("./toast-stack.tsx"), "ToastStack");

/** What shows toasts comes with the first of them. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const [tries, setTries] = useState(0);
  const [plain, setPlain] = useState<string | null>(null);
  const queue = useMemo(() => createToastQueue(() => setWanted(true)), []);
  const toasts = useMemo<Toasts>(() => ({ add: queue.add, update: queue.update }), [queue]);
  useEffect(() => {
    if (plain === null) return;
    const timer = setTimeout(() => setPlain(null), lifetime);
    return () => clearTimeout(timer);
  }, [plain]);
  function sayPlainly() {
    setPlain(queue.take().at(-1)?.title ?? null);
    setWanted(false);
    setTries((now) => now + 1);
  }
  return (
    <ToastsContext.Provider value={toasts}>
      {children}
      {wanted ? (
        <PartBoundary key={tries} quiet onMissing={sayPlainly}>
          <Suspense>
            <ToastStack queue={queue} />
          </Suspense>
        </PartBoundary>
      ) : null}
      <PlainToast title={plain} />
    </ToastsContext.Provider>
  );
}

/** Says the last thing in place of a stack that could not be loaded. */
function PlainToast({ title }: { title: string | null }) {
  const container = usePortalContainer();
  if (title === null || !container) return null;
  return createPortal(
    <div className={styles.toast} data-usher-aside="" role="alert">
      {title}
    </div>,
    container,
  );
}

/** Whether an event comes from a toast or a tooltip: pressing one is not pressing outside of a dialog. */
export function isAside(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.hasAttribute("data-usher-aside"));
}
