import {
  createTRPCClient,
  httpBatchLink,
  httpBatchStreamLink,
  httpSubscriptionLink,
  splitLink,
} from "@trpc/client";
import { EventSource, type FetchLike } from "eventsource";
import type { UsherRouter } from "./router.ts";
import { type GetToken, keepToken, type TokenKeeper } from "./token.ts";
import type { UsherCalls } from "./types.ts";

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
}

/** One typed call per procedure: `client.users.list.query({ search: "ada" })`. */
export interface UsherClient extends UsherCalls {}

/** As `fetch`, in the narrower form in which the libraries below us call it. */
type Send = (input: string | URL | Request, init?: object) => Promise<Response>;

/** The server takes at most this many calls in one request. */
const batchLimit = 20;

/**
 * A typed client of one Usher server. With neither `apiKey` nor `token` it relies on the session cookie
 * of the same origin.
 */
export function createUsherClient(options: UsherClientOptions): UsherClient {
  const send = withCredentials(options);
  const url = `${options.url.replace(/\/+$/, "")}/trpc`;
  return createTRPCClient<UsherRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({
          url,
          // A browser's own EventSource sends no headers, and a token must stand in no URL.
          EventSource,
          eventSourceOptions: () => ({ fetch: send as FetchLike }),
        }),
        false: splitLink({
          // What answers in pieces must not wait for its last one.
          condition: (operation) => operation.path.endsWith(".export"),
          true: httpBatchStreamLink({ url, fetch: send as never, maxItems: 1 }),
          // POST for queries too: what somebody searches for stays out of URLs and their logs.
          false: httpBatchLink({
            url,
            fetch: send as never,
            maxItems: batchLimit,
            methodOverride: "POST",
          }),
        }),
      }),
    ],
  });
}

/** A `fetch` that says who is calling, and tries once more with a new token when the old one ran out. */
function withCredentials(options: UsherClientOptions): Send {
  const plain = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const keeper = options.token === undefined ? null : keepToken(options.token);
  return async (input, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (options.apiKey) headers.set("authorization", `Bearer ${options.apiKey}`);
    if (options.actAs) headers.set("usher-act-as", options.actAs);
    if (!keeper) return plain(input, { ...init, headers });
    return sendWithToken(keeper, (token) => {
      headers.set("authorization", `Bearer ${token}`);
      return plain(input, { ...init, headers });
    });
  };
}

async function sendWithToken(
  keeper: TokenKeeper,
  send: (token: string) => Promise<Response>,
): Promise<Response> {
  const token = await keeper.current();
  const response = await send(token);
  if (response.status !== 401 || !keeper.renewable) return response;
  keeper.renew(token);
  return send(await keeper.current());
}
