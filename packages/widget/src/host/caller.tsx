import { useQuery, useQueryClient } from "@tanstack/react-query";
import { refusalOf } from "@usher/client";
import type { Me } from "@usher/domain";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { MeContext, useApi } from "../api.ts";
import { endOfAccess } from "../live.ts";
import { useMessages } from "../messages/messages.ts";
import { namedMe } from "../worded.ts";
import { OrganizationWords, useSpoken } from "./words.tsx";

/** Whether it is known who asks, and whether they may. */
export type Access =
  | { state: "waiting" }
  | { state: "in"; me: Me }
  | { state: "ended"; wasIn: boolean }
  | { state: "unreachable"; error: unknown; retry: () => void };

const AccessContext = createContext<Access>({ state: "waiting" });

export function useAccess(): Access {
  return useContext(AccessContext);
}

export interface CallerProps {
  onAccessEnded: () => void;
  /** Handed what to call when their access has ended. */
  children: (end: () => void) => ReactNode;
}

/** Loads who is asking, for everything below; when their access ends, nothing that was loaded is kept. */
export function Caller({ onAccessEnded, children }: CallerProps) {
  const { trpc } = useApi();
  const [ended, setEnded] = useState<false | { wasIn: boolean }>(false);
  const queryClient = useQueryClient();
  const end = useCallback(() => {
    const wasIn = queryClient.getQueryData(trpc.session.me.queryKey()) !== undefined;
    setEnded({ wasIn });
    queryClient.clear();
    onAccessEnded();
  }, [queryClient, trpc, onAccessEnded]);
  const asked = useQuery(
    trpc.session.me.queryOptions(undefined, { enabled: !ended, staleTime: 60_000 }),
  );
  useEndOfAccess(end);
  const { data, isError, error, refetch } = asked;
  const known = useNamed(data);
  const access = useMemo<Access>(() => {
    if (ended) return { state: "ended", ...ended };
    if (known) return { state: "in", me: known };
    return isError
      ? { state: "unreachable", error, retry: () => void refetch() }
      : { state: "waiting" };
  }, [ended, known, isError, error, refetch]);
  const me = access.state === "in" ? access.me : null;
  return (
    <AccessContext.Provider value={access}>
      <MeContext.Provider value={me}>
        <OrganizationWords switches={me?.organization.switches ?? null}>
          {children(end)}
        </OrganizationWords>
      </MeContext.Provider>
    </AccessContext.Provider>
  );
}

/** Who asks, as the panel's language has it; while that is on its way nothing is shown of them. */
function useNamed(me: Me | undefined): Me | undefined {
  const { language } = useSpoken();
  const messages = useMessages();
  return useMemo(() => (me && language ? namedMe(me, messages) : me), [me, language, messages]);
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
