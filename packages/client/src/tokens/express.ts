import type { Request, RequestHandler } from "express";
import { answerTokenRequest, type UsherTokenOptions } from "./answer.ts";

export type { TokenUser, UsherTokenOptions } from "./answer.ts";

/** A token route for Express: `app.all("/usher-token", usherToken({ client, user, origin }))`. */
export function usherToken(options: UsherTokenOptions<Request>): RequestHandler {
  return async (request, response) => {
    const asked = {
      method: request.method,
      origin: request.get("origin"),
      site: request.get("sec-fetch-site"),
    };
    const { status, headers, body } = await answerTokenRequest(asked, request, options);
    response.status(status).set(headers).send(JSON.stringify(body));
  };
}
