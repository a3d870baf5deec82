import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { embedTokenLifetime, freshFor } from "@usher/domain";
import {
  calculateJwkThumbprint,
  exportJWK,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from "jose";
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
  /** When the host last had the person show who they are, to the second; null: it says nothing of that. */
  authenticatedAt: Date | null;
}

/** Whom a page acts for, by whose leave and where: what a token shares with those that come after it. */
type Holder = Omit<EmbedClaims, "scopes" | "authenticatedAt">;

export interface EmbedTokens {
  sign(claims: EmbedClaims, now: Date): Promise<{ token: string; expiresAt: Date }>;
  /** The claims of a token with a good signature; `expired` when only its time is over, null otherwise. */
  verify(token: string, now: Date): Promise<(EmbedClaims & { expiresAt: Date }) | "expired" | null>;
  /** A proof that the person behind a token showed at `now` who they are; it says so for ten minutes. */
  signProof(holder: Holder, now: Date): Promise<string>;
  /** When that was, or null when it is no proof, of somebody else, elsewhere, or too old. */
  verifyProof(proof: string, holder: Holder, now: Date): Promise<Date | null>;
  jwks: { keys: JWK[] };
}

/** PKCS#8 wrapping of a raw Ed25519 seed (RFC 8410, section 7). */
const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");
const audience = "usher-embed";
/** Another one: a proof is no token, nor a token a proof. */
const proofAudience = "usher-step-up";

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

/** What a token and a proof both say: of whom, by whose leave, where. */
function holderClaims({ organizationId, credentialVersion, origin, apiKeyId }: Holder): JWTPayload {
  return { org: organizationId, ver: credentialVersion, origin, key: apiKeyId };
}

function holderOf(payload: JWTPayload): Holder {
  return {
    userId: String(payload.sub),
    organizationId: String(payload.org),
    credentialVersion: Number(payload.ver),
    origin: String(payload.origin),
    apiKeyId: String(payload.key),
  };
}

/** A time in seconds since 1970, as tokens have it. */
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

const dateOf = (time: unknown) => (typeof time === "number" ? new Date(time * 1000) : null);

export async function createEmbedTokens(secret: string, issuer: string): Promise<EmbedTokens> {
  const privateKey = signingKey(secret);
  const publicKey = createPublicKey(privateKey);
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);

  const signed = (holder: Holder, more: JWTPayload & { aud: string }) =>
    new SignJWT({ ...holderClaims(holder), ...more })
      .setProtectedHeader({ alg: "EdDSA", kid })
      .setSubject(holder.userId)
      .setIssuer(issuer)
      .sign(privateKey);

  async function opened(token: string, audience: string, now: Date): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, publicKey, {
      algorithms: ["EdDSA"],
      audience,
      issuer,
      currentDate: now,
      requiredClaims: ["sub", "org", "ver", "origin", "key", "iat", "exp"],
    });
    return payload;
  }

  return {
    jwks: { keys: [{ ...jwk, kid, alg: "EdDSA", use: "sig" }] },
    async sign(claims, now) {
      const expiresAt = new Date(now.getTime() + embedTokenLifetime);
      const { scopes, authenticatedAt } = claims;
      const token = await signed(claims, {
        ...{ aud: audience, scopes, iat: seconds(now), exp: seconds(expiresAt) },
        // By its name in OpenID Connect Core 1.0, section 2.
        ...(authenticatedAt ? { auth_time: seconds(authenticatedAt) } : {}),
      });
      return { token, expiresAt };
    },
    async verify(token, now) {
      try {
        const payload = await opened(token, audience, now);
        return {
          ...holderOf(payload),
          scopes: Array.isArray(payload.scopes) ? payload.scopes.map(String) : [],
          authenticatedAt: dateOf(payload.auth_time),
          expiresAt: new Date(Number(payload.exp) * 1000),
        };
      } catch (error) {
        return (error as { code?: string }).code === "ERR_JWT_EXPIRED" ? "expired" : null;
      }
    },
    signProof: (holder, now) =>
      signed(holder, {
        ...{ aud: proofAudience, iat: seconds(now) },
        exp: seconds(new Date(now.getTime() + freshFor)),
      }),
    async verifyProof(proof, holder, now) {
      try {
        const payload = await opened(proof, proofAudience, now);
        const shown = holderOf(payload);
        const same = (Object.keys(shown) as (keyof Holder)[]).every(
          (key) => shown[key] === holder[key],
        );
        return same ? dateOf(payload.iat) : null;
      } catch {
        return null;
      }
    },
  };
}
