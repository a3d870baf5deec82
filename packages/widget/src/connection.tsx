import { useQueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { createUsherClient } from "@usher/client";
import { asTrpcClient, type UsherRouter } from "@usher/client/router";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { type Api, ApiContext } from "./api.ts";
import type { PartProps } from "./props.ts";

export interface ConnectionProps
  extends Pick<PartProps, "serverUrl" | "getToken" | "onAccessEnded"> {
  children: (onAccessEnded: () => void) => ReactNode;
}

/** One client per server; a host may pass new functions on every render without a new connection. */
export function Connection(props: ConnectionProps) {
  const { serverUrl, getToken, onAccessEnded, children } = props;
  const queryClient = useQueryClient();
  const latest = useRef({ getToken, onAccessEnded });
  useEffect(() => {
    latest.current = { getToken, onAccessEnded };
  });
  const hasToken = getToken !== undefined;
  const api = useMemo<Api>(() => {
    const token = async () => (await latest.current.getToken?.()) ?? "";
    const client = createUsherClient({ url: serverUrl, ...(hasToken ? { token } : {}) });
    return {
      client,
      trpc: createTRPCOptionsProxy<UsherRouter>({ client: asTrpcClient(client), queryClient }),
      usersPage: hasToken ? `${serverUrl.replace(/\/$/, "")}/users` : null,
    };
  }, [serverUrl, hasToken, queryClient]);
  const tell = useCallback(() => latest.current.onAccessEnded?.(), []);
  return <ApiContext.Provider value={api}>{children(tell)}</ApiContext.Provider>;
}
