import type { FastifyReply, FastifyRequest } from "fastify";
import { answerTokenRequest, type UsherTokenOptions } from "./answer.ts";

export type { TokenUser, UsherTokenOptions } from "./answer.ts";

/** A token route for Fastify: `app.all("/usher-token", usherToken({ client, user, origin }))`. */
export function usherToken(
  options: UsherTokenOptions<FastifyRequest>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const { origin } = request.headers;
    const site = request.headers["sec-fetch-site"];
    const asked = { method: request.method, origin, site: [site].flat()[0] };
    const { status, headers, body } = await answerTokenRequest(asked, request, options);
    return reply.code(status).headers(headers).send(JSON.stringify(body));
  };
}
