import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { embedTokenLifetime } from "@usher/domain";
import { calculateJwkThumbprint, exportJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { deriveKey } from "../tokens.ts";

/** What an embed token says. */
export interface EmbedClaims {
  userId: string;
  organizationId: string;
  /** The user's credential version at issue: a later suspension or password change ends the token. */
  credentialVersion: number;
  /** The origin of the page that may use it. */
  origin: string;
  scopes: string[];
  /** The API key that it was made with: it ends with that one. */
  apiKeyId: string;
}

export interface EmbedTokens {
  sign(claims: EmbedClaims, now: Date): Promise<{ token: string; expiresAt: Date }>;
  /** The claims of a token with a good signature; `expired` when only its time is over, null otherwise. */
  verify(token: string, now: Date): Promise<(EmbedClaims & { expiresAt: Date }) | "expired" | null>;
  jwks: { keys: JWK[] };
}

/** PKCS#8 wrapping of a raw Ed25519 seed (RFC 8410, section 7). */
const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");
const audience = "usher-embed";

/**
 * The signing key is derived from the server's secret, so that every server of an installation has the
 * same one and none is stored; hosts verify with the public half from `/.well-known/jwks.json`.
 */
function signingKey(secret: string): KeyObject {
  const seed = deriveKey(secret, "embed-token");
  return createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, seed]),
    format: "der",
    type: "pkcs8",
  });
}

export async function createEmbedTokens(secret: string, issuer: string): Promise<EmbedTokens> {
  const privateKey = signingKey(secret);
  const publicKey = createPublicKey(privateKey);
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);

  return {
    jwks: { keys: [{ ...jwk, kid, alg: "EdDSA", use: "sig" }] },
    async sign(claims, now) {
      const expiresAt = new Date(now.getTime() + embedTokenLifetime);
      const token = await new SignJWT({
        org: claims.organizationId,
        ver: claims.credentialVersion,
        origin: claims.origin,
        key: claims.apiKeyId,
        scopes: claims.scopes,
      })
        .setProtectedHeader({ alg: "EdDSA", kid })
        .setSubject(claims.userId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(expiresAt)
        .sign(privateKey);
      return { token, expiresAt };
    },
    async verify(token, now) {
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: ["EdDSA"],
          audience,
          issuer,
          currentDate: now,
          requiredClaims: ["sub", "org", "ver", "origin", "key", "exp"],
        });
        return {
          userId: String(payload.sub),
          organizationId: String(payload.org),
          credentialVersion: Number(payload.ver),
          origin: String(payload.origin),
          apiKeyId: String(payload.key),
          scopes: Array.isArray(payload.scopes) ? payload.scopes.map(String) : [],
          expiresAt: new Date(Number(payload.exp) * 1000),
        };
      } catch (error) {
        return (error as { code?: string }).code === "ERR_JWT_EXPIRED" ? "expired" : null;
      }
    },
  };
}
