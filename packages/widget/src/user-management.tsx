import { useQueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { createUsherClient, type UsherRouter } from "@usher/client";
import { useEffect, useMemo, useRef } from "react";
import { type Api, ApiContext } from "./api.ts";
import { Frame } from "./frame.tsx";
import { Panel } from "./panel.tsx";
import type { UserManagementProps } from "./props.ts";

/** The whole panel: who is in the organization, and everything one may do about it. */
export function UserManagement(props: UserManagementProps) {
  const { serverUrl, getToken, onAccessEnded, ...frame } = props;
  return (
    <Frame {...frame}>
      <Connected getToken={getToken} serverUrl={serverUrl} onAccessEnded={onAccessEnded} />
    </Frame>
  );
}

type ConnectedProps = Pick<UserManagementProps, "serverUrl" | "getToken" | "onAccessEnded">;

/** One client per server; a host may pass new functions on every render without a new connection. */
function Connected({ serverUrl, getToken, onAccessEnded }: ConnectedProps) {
  const queryClient = useQueryClient();
  const latest = useRef({ getToken, onAccessEnded });
  useEffect(() => {
    latest.current = { getToken, onAccessEnded };
  });
  const hasToken = getToken !== undefined;
  const api = useMemo<Api>(() => {
    const token = async () => (await latest.current.getToken?.()) ?? "";
    const client = createUsherClient({ url: serverUrl, ...(hasToken ? { token } : {}) });
    return { client, trpc: createTRPCOptionsProxy<UsherRouter>({ client, queryClient }) };
  }, [serverUrl, hasToken, queryClient]);
  return (
    <ApiContext.Provider value={api}>
      <Panel key={serverUrl} onAccessEnded={() => latest.current.onAccessEnded?.()} />
    </ApiContext.Provider>
  );
}
