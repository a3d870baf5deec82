import { createContext, type ReactNode, useContext } from "react";

/** The few words the kit needs by itself; whoever mounts it brings them in the right language. */
export interface UiLabels {
  close: string;
  /** The button that closes one toast. */
  dismiss: string;
  /** The region of the page that toasts appear in. */
  notifications: string;
  showPassword: string;
  hidePassword: string;
  clear: string;
  /** The button of one chip, e.g. `Remove ada@example.com`. */
  remove: (what: string) => string;
}

/** While there is nothing yet that would need a name. */
export const noLabels: UiLabels = {
  close: "",
  dismiss: "",
  notifications: "",
  showPassword: "",
  hidePassword: "",
  clear: "",
  remove: () => "",
};

const Labels = createContext<UiLabels | null>(null);

export function UiLabelsProvider({ labels, children }: { labels: UiLabels; children: ReactNode }) {
  return <Labels.Provider value={labels}>{children}</Labels.Provider>;
}

export function useUiLabels(): UiLabels {
  const labels = useContext(Labels);
  if (!labels) throw new Error("This needs a PanelRoot above it.");
  return labels;
}
