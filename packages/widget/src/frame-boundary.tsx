import { CircleAlert } from "lucide-react";
import { Component, type ReactNode } from "react";
import { useSpoken } from "./host/words.tsx";
import { useMessages } from "./messages/messages.ts";
import { Button } from "./ui/button.tsx";
import { EmptyState } from "./ui/empty-state.tsx";

interface Props {
  /** Clears what may have led here, before the children are tried again. */
  onRetry: () => void;
  children: ReactNode;
}

/** Keeps a bug in the panel from taking the host's page down with it. */
export class FrameBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure onRetry={() => this.#retry()} />;
  }

  #retry() {
    this.props.onRetry();
    this.setState({ failed: false });
  }
}

/** When not even the words could be loaded, there is only this to say. */
const lastResort = {
  title: "This part of the page has stopped working",
  text: "Nothing you saved is lost. Try again, or reload the page.",
  retry: "Try again",
};

function Failure({ onRetry }: { onRetry: () => void }) {
  const { language } = useSpoken();
  const messages = useMessages();
  const failed = language ? messages.frame.failed : lastResort;
  return (
    <div role="alert">
      <EmptyState
        action={<Button onClick={onRetry}>{failed.retry}</Button>}
        body={failed.text}
        icon={<CircleAlert size={24} strokeWidth={1.5} />}
        title={failed.title}
      />
    </div>
  );
}
