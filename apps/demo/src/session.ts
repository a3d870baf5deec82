import type { Me } from "@usher/client";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Usher, UsherSession } from "./usher.ts";

/** Our own name: on localhost cookies are shared by all ports, and Usher's is none of our business. */
const cookieName = "roadbook_session";
const cookieOptions = { path: "/", httpOnly: true, sameSite: "lax" } as const;

/** Someone who is signed in to this product. */
export interface Visitor {
  me: Me;
  token: string;
}

export function startSession(reply: FastifyReply, session: UsherSession): void {
  const expires = new Date(session.expiresAt);
  reply.setCookie(cookieName, session.token, { ...cookieOptions, expires });
}

export function endSession(reply: FastifyReply): void {
  reply.clearCookie(cookieName, cookieOptions);
}

/**
 * Who sends this request, or null. Usher is asked each time, so that someone who was suspended there
 * is signed out here too.
 */
export async function visitorOf(request: FastifyRequest, usher: Usher): Promise<Visitor | null> {
  const token = request.cookies[cookieName];
  if (!token) return null;
  const me = await usher.whoHas(token);
  return me && { me, token };
}
