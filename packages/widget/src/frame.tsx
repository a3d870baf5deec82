import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { FrameBoundary } from "./frame-boundary.tsx";
import { useMessages } from "./messages/messages.ts";
import type { PartProps } from "./props.ts";
import { PanelRoot } from "./ui/panel-root.tsx";

export interface FrameProps extends Pick<PartProps, "theme" | "className"> {
  children: ReactNode;
}

/** Everything a panel stands in. Each panel has its own cache: two on a page may be two people's. */
export function Frame({ theme, className, children }: FrameProps) {
  const { kit } = useMessages().frame;
  const [queries] = useState(makeQueryClient);
  return (
    <PanelRoot className={className} labels={kit} theme={theme}>
      <QueryClientProvider client={queries}>
        <FrameBoundary onRetry={() => queries.clear()}>{children}</FrameBoundary>
      </QueryClientProvider>
    </PanelRoot>
  );
}

/** A refusal is an answer, so it is not asked for again; a lost connection is. */
function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The client tries again itself.
      queries: { retry: false },
      mutations: { retry: false },
    },
  });
}
