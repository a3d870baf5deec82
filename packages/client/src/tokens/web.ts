import { answerTokenRequest, type UsherTokenOptions } from "./answer.ts";

export type { TokenUser, UsherTokenOptions } from "./answer.ts";

/**
 * A token route for whatever speaks the web's own `Request` and `Response`: Next.js, Remix, SvelteKit, Bun,
 * Deno. In Next.js: `export const POST = usherToken({ client, user, origin })`.
 */
export function usherToken(
  options: UsherTokenOptions<Request>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const asked = {
      method: request.method,
      origin: request.headers.get("origin"),
      site: request.headers.get("sec-fetch-site"),
    };
    const { status, headers, body } = await answerTokenRequest(asked, request, options);
    return new Response(JSON.stringify(body), { status, headers });
  };
}
