import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { Connection } from "../connection.tsx";
import { LiveView } from "../live-view.tsx";
import type { UsherProviderProps } from "../props.ts";
import { Caller } from "./caller.tsx";
import { Notices } from "./notices.tsx";
import { PartsProvider } from "./parts.tsx";
import { StepUpProvider } from "./step-up.tsx";
import { CalmProvider } from "./still-coming.tsx";
import { WordsProvider } from "./words.tsx";

const Provided = createContext(false);

/** Whether a provider stands above, whose connection is shared. */
export function useIsProvided(): boolean {
  return useContext(Provided);
}

/**
 * One connection, one cache and one live stream for all parts of Usher below it; nothing in the page of
 * itself. Each provider has its own: two on a page may be two people's.
 */
export function UsherProvider(props: UsherProviderProps & { children: ReactNode }) {
  // Another server is another panel: nothing of the first one's cache may be seen in it.
  return <Provider key={props.serverUrl} {...props} />;
}

function Provider(props: UsherProviderProps & { children: ReactNode }) {
  const { language, messages, languages, children } = props;
  const queries = useQueries();
  return (
    <Provided.Provider value>
      <QueryClientProvider client={queries}>
        <CalmProvider>
          <WordsProvider language={language} languages={languages} messages={messages}>
            <StepUpProvider>
              <PartsProvider>
                <Connection {...props}>
                  {(tellHost) => (
                    <Caller onAccessEnded={tellHost}>
                      {(end) => (
                        <LiveView onAccessEnded={end}>
                          <Notices onNotice={props.onNotice}>{children}</Notices>
                        </LiveView>
                      )}
                    </Caller>
                  )}
                </Connection>
              </PartsProvider>
            </StepUpProvider>
          </WordsProvider>
        </CalmProvider>
      </QueryClientProvider>
    </Provided.Provider>
  );
}

/** What was loaded, for as long as somebody shows it: its timers would hold it for minutes after that. */
function useQueries(): QueryClient {
  const [queries] = useState(makeQueryClient);
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
      // In its strict mode React takes everything down once and puts it up again at once.
      queueMicrotask(() => shown.current || forget(queries));
    };
  }, [queries]);
  return queries;
}

/** The client tries again itself what is worth it. */
function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
}

/** A query under way would wait five minutes more for somebody to ask again, with all that it leads to. */
function forget(queries: QueryClient): void {
  for (const query of queries.getQueryCache().getAll()) query.gcTime = Number.POSITIVE_INFINITY;
  queries.clear();
}
