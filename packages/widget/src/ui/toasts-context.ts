import { createContext, useContext } from "react";
import type { Tone } from "./status.tsx";

export interface NewToast {
  /** Names the person and the deed: `Suspended Grace Hill`. */
  title: string;
  action?: { label: string; run: () => void } | undefined;
  tone?: Tone | undefined;
  /** Something is under way: the toast stays until it is updated. */
  busy?: boolean | undefined;
}

export interface Toasts {
  /** Answers with what `update` knows the toast by. */
  add: (toast: NewToast) => string;
  /** What is under way stays until it is updated to what came of it. */
  update: (id: string, toast: NewToast) => void;
}

/** Apart from what shows them, so that a deed can say what came of it wherever it is done. */
export const ToastsContext = createContext<Toasts | null>(null);

export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext);
  if (!toasts) throw new Error("This needs a PanelRoot or an UsherProvider above it.");
  return toasts;
}
