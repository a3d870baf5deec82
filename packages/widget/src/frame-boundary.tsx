import { CircleAlert } from "lucide-react";
import { Component, type ReactNode, useCallback } from "react";
import { useSpoken } from "./host/words.tsx";
import { useMessages } from "./messages/messages.ts";
import { Button } from "./ui/button.tsx";
import { EmptyState } from "./ui/empty-state.tsx";
import { PartMissing } from "./ui/lazy-part.tsx";
import { PartTrouble } from "./ui/part-boundary.tsx";
import { useToasts } from "./ui/toasts-context.ts";

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
  const messages = useMessages();
  const { add } = useToasts();
  const tell = useCallback(() => {
    const { title, text } = messages.frame.missing;
    add({ tone: "red", title: `${title}. ${text}` });
  }, [add, messages]);
  return <PartTrouble.Provider value={tell}>{children}</PartTrouble.Provider>;
}

/** When not even the words could be loaded, there is only this to say. */
const lastResort = {
  title: "This part couldn't be loaded",
  text: "Check the connection and try again, or reload the page.",
  retry: "Try again",
};

function Failure({ missing, onRetry }: { missing: boolean; onRetry: () => void }) {
  const { language } = useSpoken();
  const messages = useMessages();
  const failed = language ? messages.frame.failed : lastResort;
  const { title, text } = language && missing ? messages.frame.missing : failed;
  return (
    <div role="alert">
      <EmptyState
        action={<Button onClick={onRetry}>{failed.retry}</Button>}
        body={text}
        icon={<CircleAlert size={24} strokeWidth={1.5} />}
        title={title}
      />
    </div>
  );
}
