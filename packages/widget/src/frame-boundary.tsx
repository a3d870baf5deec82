import { CircleAlert } from "lucide-react";
import { Component, type ReactNode, useCallback } from "react";
import { useMessages } from "./messages/messages.ts";
import { Button } from "./ui/button.tsx";
import { EmptyState } from "./ui/empty-state.tsx";
import { PartMissing } from "./ui/lazy-part.tsx";
import { PartTrouble } from "./ui/part-boundary.tsx";
import { useToasts } from "./ui/toasts.tsx";

interface Props {
  /** Clears what may have led here, before the children are tried again. */
  onRetry?: () => void;
  children: ReactNode;
}

/** Keeps a bug in the panel from taking the host's page down with it. */
export class FrameBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return <TroubleTold>{this.props.children}</TroubleTold>;
    return <Failure missing={error instanceof PartMissing} onRetry={() => this.#retry(error)} />;
  }

  #retry(error: unknown) {
    // What could not be loaded is asked for again; nothing of what is known is to blame.
    if (error instanceof PartMissing) error.forget();
    else this.props.onRetry?.();
    this.setState({ error: null });
  }
}

/** Says in a toast what could not be loaded over the panel. */
function TroubleTold({ children }: { children: ReactNode }) {
  const { unreachable } = useMessages().forms;
  const { add } = useToasts();
  const tell = useCallback(() => void add({ tone: "red", title: unreachable }), [add, unreachable]);
  return <PartTrouble.Provider value={tell}>{children}</PartTrouble.Provider>;
}

function Failure({ missing, onRetry }: { missing: boolean; onRetry: () => void }) {
  const { frame, forms } = useMessages();
  const { failed } = frame;
  return (
    <div role="alert">
      <EmptyState
        action={<Button onClick={onRetry}>{failed.retry}</Button>}
        body={missing ? `${forms.unreachable} ${failed.text}` : failed.text}
        icon={<CircleAlert size={24} strokeWidth={1.5} />}
        title={failed.title}
      />
    </div>
  );
}
