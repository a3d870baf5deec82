import { useQuery, useQueryClient } from "@tanstack/react-query";
import { refusalOf } from "@usher/client";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { AccessEnded, Unreachable } from "./access.tsx";
import { MeContext, useApi } from "./api.ts";
import { endOfAccess } from "./live.ts";
import { OrganizationWords } from "./organization-words.tsx";

export interface CallerProps {
  onAccessEnded: () => void;
  /** Shown until it is known who asks. */
  waiting: ReactNode;
  /** Handed what to call when their access has ended. */
  children: (end: () => void) => ReactNode;
}

/** Loads who is asking, then shows what they may see; when their access ends, nothing is left on screen. */
export function Caller({ onAccessEnded, waiting, children }: CallerProps) {
  const { trpc } = useApi();
  const [ended, setEnded] = useState<false | { wasIn: boolean }>(false);
  const queryClient = useQueryClient();
  const end = useCallback(() => {
    const wasIn = queryClient.getQueryData(trpc.session.me.queryKey()) !== undefined;
    setEnded({ wasIn });
    queryClient.clear();
    onAccessEnded();
  }, [queryClient, trpc, onAccessEnded]);
  const me = useQuery(
    trpc.session.me.queryOptions(undefined, { enabled: !ended, staleTime: 60_000 }),
  );
  useEndOfAccess(end);
  if (ended) return <AccessEnded {...ended} />;
  if (!me.data) {
    if (!me.isError) return waiting;
    return <Unreachable error={me.error} onRetry={() => void me.refetch()} />;
  }
  return (
    <MeContext.Provider value={me.data}>
      <OrganizationWords me={me.data}>{children(end)}</OrganizationWords>
    </MeContext.Provider>
  );
}

/** Ends when any call at all is refused because nobody is signed in any more. */
function useEndOfAccess(end: () => void): void {
  const queryClient = useQueryClient();
  const done = useRef(false);
  useEffect(() => {
    function look(error: unknown) {
      const reason = error ? refusalOf(error).reason : null;
      if (!reason || !endOfAccess.has(reason) || done.current) return;
      done.current = true;
      end();
    }
    return queryClient.getQueryCache().subscribe(({ query }) => look(query.state.error));
  }, [queryClient, end]);
}
