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

/** The secret that everything new is made under, and after it those under which it may have been made. */
export type Secrets = readonly [current: string, ...others: string[]];

/** Each once: the same settings may well do before and after a change. */
export function secretsOf(settings: { secret: string; otherSecrets: string[] }): Secrets {
  const others = new Set(settings.otherSecrets);
  others.delete(settings.secret);
  return [settings.secret, ...others];
}

/** The name of a secret, or of a key, which tells nothing of it. */
export function keyId(key: string | Buffer): string {
  const from = typeof key === "string" ? deriveKey(key, "id") : key;
  return createHash("sha256").update(from).digest("hex").slice(0, 8);
}

/**
 * Links that carry no stored secret: the token is an id and HMAC-SHA-256 of the id and a version,
 * so a link can be shown again at any time, and raising the version kills it.
 */
export interface LinkSigner {
  token(id: string, version: number): string;
  /** The token by each secret, that of today first. */
  tokens(id: string, version: number): string[];
  /** The id a token names, or null when it is not of the right form. Proves nothing by itself. */
  idOf(token: string): string | null;
  matches(token: string, id: string, version: number): boolean;
}

const idLength = 36;

export function createLinkSigner(secrets: Secrets, purpose: string): LinkSigner {
  const token = (secret: string, id: string, version: number) => {
    const mac = createHmac("sha256", deriveKey(secret, purpose)).update(`${id}|${version}`);
    return `${id}.${mac.digest("base64url")}`;
  };
  const tokens = (id: string, version: number) =>
    secrets.map((secret) => token(secret, id, version));
  return {
    token: (id, version) => token(secrets[0], id, version),
    tokens,
    idOf(given) {
      const id = given.slice(0, idLength);
      return given[idLength] === "." && isUuid(id) ? id : null;
    },
    matches(given, id, version) {
      const got = Buffer.from(given);
      return tokens(id, version)
        .map((wanted) => Buffer.from(wanted))
        .some((wanted) => got.length === wanted.length && timingSafeEqual(got, wanted));
    },
  };
}
