import {
  createTRPCClient,
  httpBatchLink,
  httpBatchStreamLink,
  splitLink,
  type TRPCLink,
} from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { attempts, hasKey, keyHeader } from "./attempts.ts";
import { toUsherError } from "./errors.ts";
import type { LiveListener } from "./listen.ts";
import type { SteppedUp } from "./procedures.ts";
import type { UsherRouter } from "./router.ts";
import { createSend, type Send, type Shown } from "./send.ts";
import { type UsherClient, withExtras } from "./surface.ts";
import type { GetToken } from "./token.ts";

/** How a client reaches the server and who it speaks for. */
export interface UsherClientOptions {
  /** The server's public URL, e.g. `https://users.example.com`. */
  url: string;
  /** A host backend's key. Never in a browser. */
  apiKey?: string;
  /** With an API key: the id of the user to act as. */
  actAs?: string;
  /** An embed token, or what fetches one; a function is asked again before the token ends. */
  token?: string | GetToken;
  /** Used in place of the global `fetch`, e.g. to add headers, a proxy or tracing. */
  fetch?: typeof fetch;
  /** In milliseconds, for each attempt (of a file in pieces: until the first); 30 seconds unless told. */
  timeout?: number;
  /** How often a call that is safe to repeat is tried again; twice unless told. */
  retries?: number;
}

/** The server takes at most this many calls in one request. */
const batchLimit = 20;

/**
 * A typed client of one Usher server. With neither `apiKey` nor `token` it relies on the session cookie
 * of the same origin.
 */
export function createUsherClient(options: UsherClientOptions): UsherClient {
  const { timeout = 30_000, retries = 2 } = options;
  const shown: Shown = { proof: null };
  const send = createSend(options, shown);
  const url = `${options.url.replace(/\/+$/, "")}/trpc`;
  // POST for queries too: what somebody searches for stays out of URLs and their logs.
  const usual = { url, fetch: send as never, methodOverride: "POST" } as const;
  const calls = createTRPCClient<UsherRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: streams(url, send),
        false: [
          attempts({ timeout, retries }, ({ path }, { data }) => {
            // What somebody has shown goes with the calls that come after.
            if (path === "session.stepUp") shown.proof = (data as SteppedUp).proof;
          }),
          splitLink({
            // What answers in pieces must not wait for its last one.
            condition: ({ path }) => path.endsWith(".export"),
            true: httpBatchStreamLink({ url, fetch: send as never, maxItems: 1 }),
            false: splitLink({
              // One key is for one deed.
              condition: hasKey,
              true: httpBatchLink({ ...usual, maxItems: 1, headers: keyHeader }),
              false: httpBatchLink({ ...usual, maxItems: batchLimit }),
            }),
          }),
        ],
      }),
    ],
  });
  return withExtras(calls, {
    actAs(userId) {
      if (!options.apiKey) throw new Error("Only a client with an API key acts as a user.");
      return createUsherClient({ ...options, actAs: userId });
    },
    listen: (listener) => startListening(url, send, listener),
  });
}

/** The code of streams is loaded by whoever opens one. */
function startListening(url: string, send: Send, listener: LiveListener): () => void {
  const leave = new AbortController();
  const stop = () => leave.abort();
  const { signal } = leave;
  listener.signal?.addEventListener("abort", stop);
  if (listener.signal?.aborted) stop();
  import("./listen.ts")
    .then(({ listen }) => listen({ url, send, path: "events.stream", signal }, listener))
    .catch((problem) => listener.onEnded?.(toUsherError(problem)))
    .finally(() => listener.signal?.removeEventListener("abort", stop));
  return stop;
}

/** One stream as it is: it ends where its connection does. `events.listen` goes on after that. */
function streams(url: string, send: Send): TRPCLink<UsherRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        const leave = new AbortController();
        const stop = () => leave.abort();
        op.signal?.addEventListener("abort", stop);
        const { lastEventId } = (op.input ?? {}) as { lastEventId?: string };
        async function run(): Promise<void> {
          const { openStream } = await import("./stream.ts");
          const call = { url, send, path: op.path, lastEventId, signal: leave.signal };
          for await (const data of openStream(call))
            observer.next({ result: { type: "data", data } as never });
        }
        run()
          .then(
            () => observer.complete(),
            (problem) => observer.error(toUsherError(problem) as never),
          )
          .finally(() => op.signal?.removeEventListener("abort", stop));
        return stop;
      });
}
