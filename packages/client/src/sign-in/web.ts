import { answerSignInRequest, type UsherSignInOptions } from "./answer.ts";

export {
  answerSignInRequest,
  type SignInRequest,
  type SignInResponse,
  type UsherSignInOptions,
} from "./answer.ts";
export type { UsherSession } from "./session.ts";

/** What a route of the web's own kind is handed: the request, and the headers of the answer to it. */
export interface WebSignIn {
  request: Request;
  /** For your cookie: `headers.append("set-cookie", …)`. */
  headers: Headers;
}

/**
 * The route that `<SignIn>` posts its steps to, for whatever speaks the web's own `Request` and `Response`:
 * Next.js, Hono, Remix, SvelteKit, Bun, Deno. In Next.js:
 * `export const POST = usherSignIn({ url, origin, onSession })`. For other frameworks there is
 * `answerSignInRequest`, which this is made of.
 */
export function usherSignIn(
  options: UsherSignInOptions<WebSignIn>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const headers = new Headers();
    const asked = {
      method: request.method,
      origin: request.headers.get("origin"),
      site: request.headers.get("sec-fetch-site"),
      contentType: request.headers.get("content-type"),
      userAgent: request.headers.get("user-agent"),
      cookie: request.headers.get("cookie"),
      body: await request.text(),
    };
    const answer = await answerSignInRequest(asked, { request, headers }, options);
    for (const [name, value] of Object.entries(answer.headers))
      if (name === "set-cookie") headers.append(name, value);
      else headers.set(name, value);
    return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
  };
}
