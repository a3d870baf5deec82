import type { Context, Handler } from "hono";
import { answerTokenRequest, type UsherTokenOptions } from "./answer.ts";

export type { TokenUser, UsherTokenOptions } from "./answer.ts";

/** A token route for Hono: `app.all("/usher-token", usherToken({ client, user, origin }))`. */
export function usherToken(options: UsherTokenOptions<Context>): Handler {
  return async (context) => {
    const asked = {
      method: context.req.method,
      origin: context.req.header("origin"),
      site: context.req.header("sec-fetch-site"),
    };
    const { status, headers, body } = await answerTokenRequest(asked, context, options);
    return new Response(JSON.stringify(body), { status, headers });
  };
}
