import type { UsherClientOptions } from "./client.ts";
import { Unanswered } from "./errors.ts";
import { keepToken, type TokenKeeper } from "./token.ts";

/** As `fetch`, in the narrower form in which the libraries below us call it. */
export type Send = (input: string | URL | Request, init?: object) => Promise<Response>;

/** What shows that the person behind a token has lately shown who they are; in memory alone. */
export interface Shown {
  proof: string | null;
}

/** A `fetch` that says who is calling, and tries once more with a new token when the old one ran out. */
export function createSend(options: UsherClientOptions, shown: Shown): Send {
  const plain = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const keeper = options.token === undefined ? null : keepToken(options.token);
  return async (input, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (options.apiKey) headers.set("authorization", `Bearer ${options.apiKey}`);
    if (options.actAs) headers.set("usher-act-as", options.actAs);
    if (shown.proof) headers.set("usher-step-up", shown.proof);
    const send = () => plain(input, { ...init, headers });
    const response = keeper ? await sendWithToken(keeper, headers, send) : await send();
    // What stands between us and the server speaks for itself, in pages.
    if (/json|event-stream/.test(response.headers.get("content-type") ?? "")) return response;
    throw new Unanswered(`The server answered with status ${response.status}.`, response);
  };
}

async function sendWithToken(
  keeper: TokenKeeper,
  headers: Headers,
  send: () => Promise<Response>,
): Promise<Response> {
  const token = await currentToken(keeper);
  headers.set("authorization", `Bearer ${token}`);
  const response = await send();
  // A newer token may also vouch for what was asked for once more.
  if (response.status !== 401 || !keeper.renewable) return response;
  keeper.renew(token);
  headers.set("authorization", `Bearer ${await currentToken(keeper)}`);
  return send();
}

/** A host whose `getToken` failed is not asked again at once: it said no. */
async function currentToken(keeper: TokenKeeper): Promise<string> {
  try {
    return await keeper.current();
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    throw new Unanswered(message, undefined, problem);
  }
}
