import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { isUuid } from "./uuid.ts";

/** 256 random bits, as text that fits a cookie, a header and a URL's fragment. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token: its SHA-256 in hex, which opens nothing. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A key for one purpose, derived from the server's secret by HKDF-SHA-256 (RFC 5869). */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "usher", purpose, 32));
}

/**
 * Links that carry no stored secret: the token is an id and HMAC-SHA-256 of the id and a version,
 * so a link can be shown again at any time, and raising the version kills it.
 */
export interface LinkSigner {
  token(id: string, version: number): string;
  /** The id a token names, or null when it is not of the right form. Proves nothing by itself. */
  idOf(token: string): string | null;
  matches(token: string, id: string, version: number): boolean;
}

const idLength = 36;

export function createLinkSigner(secret: string, purpose: string): LinkSigner {
  const key = deriveKey(secret, purpose);
  const token = (id: string, version: number) =>
    `${id}.${createHmac("sha256", key).update(`${id}|${version}`).digest("base64url")}`;
  return {
    token,
    idOf(given) {
      const id = given.slice(0, idLength);
      return given[idLength] === "." && isUuid(id) ? id : null;
    },
    matches(given, id, version) {
      const wanted = Buffer.from(token(id, version));
      const got = Buffer.from(given);
      return got.length === wanted.length && timingSafeEqual(got, wanted);
    },
  };
}
