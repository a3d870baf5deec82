import { Component, type ReactNode, useLayoutEffect, useRef } from "react";
import { useMe } from "../api.ts";
import type { SlotContent, SlotPlace } from "../host/slots.ts";

export interface HostContentProps {
  content: SlotContent;
  /** `block`: a piece of the page; `inline`: in a line with our words. */
  shape?: "block" | "inline";
}

/** What a host put into the panel. Our styles leave it alone, and its mistakes don't reach the panel. */
export function HostContent({ content, shape = "inline" }: HostContentProps) {
  const Place = shape === "block" ? "div" : "span";
  return content instanceof Node ? (
    <HostNode node={content} shape={shape} />
  ) : (
    <Place data-usher-slot>
      <HostBoundary content={content}>{content}</HostBoundary>
    </Place>
  );
}

/** The host's in a place that may depend on who is looking. */
export function HostPlace({ place }: { place: SlotPlace }) {
  const me = useMe();
  return typeof place === "function" ? (
    <HostBoundary content={place}>
      <Made make={() => place({ me })} />
    </HostBoundary>
  ) : (
    <HostContent content={place} shape="block" />
  );
}

function Made({ make }: { make: () => SlotContent }) {
  return <HostContent content={make()} shape="block" />;
}

function HostNode({ node, shape }: { node: Node; shape: "block" | "inline" }) {
  const place = useRef<HTMLDivElement & HTMLSpanElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(node), [node]);
  const Place = shape === "block" ? "div" : "span";
  return <Place ref={place} data-usher-slot />;
}

interface HostBoundaryProps {
  /** Something else is another try. */
  content: unknown;
  children: ReactNode;
}

/** Shows nothing of what fails while it is drawn, and tells the host's error reporting. */
class HostBoundary extends Component<HostBoundaryProps, HostBoundaryState> {
  override state: HostBoundaryState = { failed: false, content: this.props.content };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ content }: HostBoundaryProps, state: HostBoundaryState) {
    return content === state.content ? null : { failed: false, content };
  }

  override componentDidCatch(error: unknown) {
    reportError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

interface HostBoundaryState {
  failed: boolean;
  content: unknown;
}
