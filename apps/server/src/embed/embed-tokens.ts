import { createPrivateKey, createPublicKey } from "node:crypto";
import { embedTokenLifetime } from "@usher/domain";
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  type JWK,
  jwtVerify,
  SignJWT,
} from "jose";
import { deriveKey, type Secrets } from "../tokens.ts";

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

/** A key is derived from a secret of the server, so that every server of an installation has the same and none is stored. */
async function keyOf(secret: string) {
  const key = Buffer.concat([pkcs8Prefix, deriveKey(secret, "embed-token")]);
  const privateKey = createPrivateKey({ key, format: "der", type: "pkcs8" });
  const jwk = await exportJWK(createPublicKey(privateKey));
  const kid = await calculateJwkThumbprint(jwk);
  return { privateKey, kid, jwk: { ...jwk, kid, alg: "EdDSA", use: "sig" } };
}

/**
 * Signs under the first secret; what another one signed is as good. Hosts verify with the public halves of
 * all from `/.well-known/jwks.json`, so that they know the next key before it is used.
 */
export async function createEmbedTokens(
  [current, ...others]: Secrets,
  issuer: string,
): Promise<EmbedTokens> {
  const { privateKey, kid, jwk } = await keyOf(current);
  const jwks = { keys: [jwk, ...(await Promise.all(others.map(keyOf))).map((key) => key.jwk)] };
  const keyFor = createLocalJWKSet(jwks);

  return {
    jwks,
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
        const { payload } = await jwtVerify(token, keyFor, {
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
