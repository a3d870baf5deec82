import type { ReactNode } from "react";
import { Caller } from "./caller.tsx";
import { Connection } from "./connection.tsx";
import { Frame } from "./frame.tsx";
import { LiveView } from "./live-view.tsx";
import type { PartProps } from "./props.ts";

export interface PartShellProps extends PartProps {
  /** Shown until it is known who asks. */
  waiting: ReactNode;
  children: ReactNode;
}

/** What every part in a host's page stands in: theme, connection, who asks, and news of what others do. */
export function Part(props: PartShellProps) {
  const { serverUrl, getToken, onAccessEnded, waiting, children, theme, className } = props;
  return (
    <Frame className={className} theme={theme}>
      <Connection getToken={getToken} serverUrl={serverUrl} onAccessEnded={onAccessEnded}>
        {(tellHost) => (
          <Caller key={serverUrl} waiting={waiting} onAccessEnded={tellHost}>
            {(end) => <LiveView onAccessEnded={end}>{children}</LiveView>}
          </Caller>
        )}
      </Connection>
    </Frame>
  );
}
