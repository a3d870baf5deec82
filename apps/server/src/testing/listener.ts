import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import type { LiveEvent } from "@usher/domain";
import { EventSource } from "eventsource";
import type { AppRouter } from "../router.ts";

/** Somebody's live stream, as a browser holds it: it comes back by itself. */
export interface Listener {
  seen: LiveEvent[];
  hasEnded(): boolean;
  /** The id of what was heard last. */
  position(): string;
  leave(): void;
}

/** Opens the stream of a server with these headers and keeps what comes. */
export function openStream(
  address: string,
  headers: Record<string, string>,
  lastEventId?: string,
  told: (event: LiveEvent) => void = () => {},
): Listener {
  const seen: LiveEvent[] = [];
  let position = "";
  let ended = false;
  const client = createTRPCClient<AppRouter>({
    links: [
      httpSubscriptionLink({
        url: `${address}/trpc`,
        EventSource: EventSource as never,
        eventSourceOptions: {
          fetch: (url: string, init: RequestInit) =>
            fetch(url, { ...init, headers: { ...init.headers, ...headers } }),
        } as never,
      }),
    ],
  });
  const { unsubscribe } = client.events.stream.subscribe(
    lastEventId === undefined ? undefined : { lastEventId },
    {
      onData: ({ id, data }) => {
        position = id;
        seen.push(data);
        told(data);
      },
      onComplete: () => {
        ended = true;
      },
      onError: () => {
        ended = true;
      },
    },
  );
  return { seen, hasEnded: () => ended, position: () => position, leave: unsubscribe };
}
