import { type ReactNode, useContext, useEffect, useMemo, useRef } from "react";
import { type NewToast, type Toasts, ToastsContext } from "../ui/toasts-context.ts";

/** What came of a deed, in words for the person who did it. */
export interface Notice {
  title: string;
  /** `green`: done, `red`: refused or failed. */
  tone: "neutral" | "green" | "amber" | "red";
  /** A way back, e.g. “Undo”. */
  action?: { label: string; run: () => void };
}

export interface NoticesProps {
  onNotice: ((notice: Notice) => void) | undefined;
  children: ReactNode;
}

/**
 * Hands to the host what is said outside of any part, which would say it by itself. Below a root of ours
 * that shows toasts, as on Usher's own pages, it is said there.
 */
export function Notices({ onNotice, children }: NoticesProps) {
  const around = useContext(ToastsContext);
  const latest = useRef(onNotice);
  useEffect(() => {
    latest.current = onNotice;
  });
  const toasts = useMemo<Toasts>(() => {
    const tell = (toast: NewToast) => latest.current?.(noticeOf(toast));
    return {
      add(toast) {
        tell(toast);
        return "";
      },
      update: (_, toast) => tell(toast),
    };
  }, []);
  return <ToastsContext.Provider value={around ?? toasts}>{children}</ToastsContext.Provider>;
}

function noticeOf({ title, tone = "neutral", action }: NewToast): Notice {
  const known = tone === "green" || tone === "amber" || tone === "red" ? tone : "neutral";
  return { title, tone: known, ...(action ? { action } : {}) };
}
