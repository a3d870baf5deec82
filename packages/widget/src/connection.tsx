import { useQueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { createUsherClient } from "@usher/client";
import { asTrpcClient, type UsherRouter } from "@usher/client/router";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { type Api, ApiContext } from "./api.ts";
import { guardedClient } from "./host/guard.ts";
import { useStepUps } from "./host/step-up.tsx";
import { tokenOf } from "./host/token.ts";
import { useMessages } from "./messages/messages.ts";
import type { UsherProviderProps } from "./props.ts";

export interface ConnectionProps extends UsherProviderProps {
  children: (onAccessEnded: () => void) => ReactNode;
}

/** One client per server; a host may pass new functions on every render without a new connection. */
export function Connection({ children, ...props }: ConnectionProps) {
  const { serverUrl, getToken } = props;
  const queryClient = useQueryClient();
  const { ask } = useStepUps();
  const words = useMessages();
  const latest = useRef({ props, words });
  useEffect(() => {
    latest.current = { props, words };
  });
  const hasToken = getToken !== undefined;
  const api = useMemo<Api>(() => {
    const token = () => tokenOf(latest.current.props.getToken);
    const plain = createUsherClient({ url: serverUrl, ...(hasToken ? { token } : {}) });
    const trpc = createTRPCOptionsProxy<UsherRouter>({ client: asTrpcClient(plain), queryClient });
    let proving: Promise<boolean> | undefined;
    const client = guardedClient(plain, {
      hooks: () => latest.current.props,
      stepUp: ask,
      prove(input) {
        const me = queryClient.getQueryData(trpc.session.me.queryKey());
        // Whoever has no password here is for the host to vouch for.
        if (me?.hasPassword === false) return false;
        const known = (input as { currentPassword?: string } | undefined)?.currentPassword;
        // Several deeds at once are one question.
        proving ??= ask({ prove: plain.session.stepUp.mutate, known }).finally(() => {
          proving = undefined;
        });
        return proving;
      },
      cancelled: () => latest.current.words.forms.cancelled,
    });
    const server = serverUrl.replace(/\/$/, "");
    const page = (path: string) => (hasToken ? `${server}${path}` : null);
    return {
      client,
      reach: `${hasToken ? "token" : "session"} ${server}`,
      trpc,
      usersPage: page("/users"),
      accountPage: page("/account"),
    };
  }, [serverUrl, hasToken, queryClient, ask]);
  const tell = useCallback(() => latest.current.props.onAccessEnded?.(), []);
  return <ApiContext.Provider value={api}>{children(tell)}</ApiContext.Provider>;
}
