import type { Me } from "@usher/client";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Product } from "./products/product.ts";
import { productOf } from "./products/products.ts";
import type { Usher, UsherCookie, UsherSession } from "./usher.ts";

/** Our own name: on localhost cookies are shared by all ports, and Usher's is none of our business. */
const cookieName = "roadbook_session";
const cookieOptions = { path: "/", httpOnly: true, sameSite: "lax" } as const;

/** Someone who is signed in to one of the products. */
export interface Visitor {
  product: Product;
  me: Me;
  token: string;
}

/** The cookie says which product, and holds the session of its organization: `acme.token`. */
export function startSession(
  reply: FastifyReply,
  product: Product,
  session: Pick<UsherSession, "token" | "expiresAt">,
): void {
  const expires = new Date(session.expiresAt);
  const value = `${product.organization}.${session.token}`;
  reply.setCookie(cookieName, value, { ...cookieOptions, expires });
}

/** Usher's own cookie, kept for it under its name. */
export function keepDevice(reply: FastifyReply, { name, value }: UsherCookie): void {
  const secure = name.startsWith("__Host-");
  const maxAge = 400 * 24 * 60 * 60;
  if (value) reply.setCookie(name, value, { ...cookieOptions, secure, maxAge });
}

export function endSession(reply: FastifyReply): void {
  reply.clearCookie(cookieName, cookieOptions);
}

/** The product that a browser was in last, whether or not its session still counts. */
export function productInUse(request: FastifyRequest): Product | null {
  return productOf(request.cookies[cookieName]?.split(".", 1)[0]);
}

/**
 * Who sends this request, or null. Usher is asked each time, so that someone who was suspended there
 * is signed out here too.
 */
export async function visitorOf(request: FastifyRequest, usher: Usher): Promise<Visitor | null> {
  const product = productInUse(request);
  const token = request.cookies[cookieName]?.slice((product?.organization.length ?? 0) + 1);
  if (!product || !token) return null;
  const me = await usher.whoHas(token);
  // Whoever writes another product into their cookie is nobody there.
  return me?.organization.slug === product.organization ? { product, me, token } : null;
}
