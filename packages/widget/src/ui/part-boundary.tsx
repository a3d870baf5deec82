import { Component, createContext, type ReactNode } from "react";
import { PartMissing } from "./lazy-part.tsx";

/** Says that a part could not be loaded; whoever mounts the kit brings the words. */
export const PartTrouble = createContext<() => void>(() => {});

export interface PartBoundaryProps {
  /** Takes away what could not be shown. */
  onMissing?: (() => void) | undefined;
  /** Nobody asked for it, so that nobody is told that it is missing. */
  quiet?: boolean | undefined;
  children: ReactNode;
}

/**
 * Around what lies over the panel: when its code can't be loaded it stays away and a word is said,
 * and all else goes on. Give it another `key` for another try.
 */
export class PartBoundary extends Component<PartBoundaryProps, { error: unknown }> {
  static override contextType = PartTrouble;
  declare context: () => void;
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof PartMissing)) return;
    error.forget();
    if (!this.props.quiet) this.context();
    this.props.onMissing?.();
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof PartMissing) return null;
    throw error;
  }
}
