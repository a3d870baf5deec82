import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from "jose";

/** Whose tokens are good, and where their keys are. */
export interface TokenVerifierOptions {
  /** Where the server is reached, e.g. `https://users.example.com`. Its keys are fetched from there. */
  url: string;
  /** The origins of one's own pages: a token made for another is refused. */
  origin: string | readonly string[];
  /** The server's public URL as its tokens name it, where that is not `url`. */
  issuer?: string;
  /** Used in place of the global `fetch` to get the keys. */
  fetch?: typeof fetch;
  /** For tests that move the clock. */
  now?: () => Date;
}

/** What a good token says. */
export interface TokenClaims {
  organizationId: string;
  userId: string;
  /** The permissions that the token is narrowed to; null: all that the user has. */
  scopes: string[] | null;
  /** The origin of the page that it was made for. */
  origin: string;
  expiresAt: Date;
}

/** Why a token was refused. All but `keys_unavailable` say something of the token. */
export type TokenProblem =
  | "malformed"
  | "wrong_algorithm"
  | "wrong_signature"
  | "unknown_key"
  | "wrong_issuer"
  | "wrong_audience"
  | "wrong_origin"
  | "expired"
  /** The server's keys could not be fetched: nothing is known of the token. */
  | "keys_unavailable";

const words: Record<TokenProblem, string> = {
  malformed: "This is no embed token.",
  wrong_algorithm: "The token is signed in a way that Usher doesn't use.",
  wrong_signature: "The token was changed, or signed by somebody else.",
  unknown_key: "The token was signed with a key that this server doesn't have.",
  wrong_issuer: "The token was made by another server, or the server has another public URL.",
  wrong_audience: "The token was made for something else than embedding.",
  wrong_origin: "The token was made for pages of another origin.",
  expired: "The token has expired.",
  keys_unavailable: "The server's keys could not be fetched.",
};

/** Thrown for a token that must not be trusted. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
  readonly reason: TokenProblem;

  constructor(reason: TokenProblem, cause?: unknown) {
    super(words[reason], { cause });
    this.reason = reason;
  }
}

/** Answers what a token says; throws `TokenRefused`. */
export type TokenVerifier = (token: string) => Promise<TokenClaims>;

const audience = "usher-embed";

/**
 * Verifies embed tokens without asking the server: by its published keys, which are fetched once, kept for
 * ten minutes and fetched anew when a token names another.
 *
 * Such a look at a token cannot know what happened after it was made: for up to five minutes, its whole
 * life, it takes the token of a user who was suspended, deleted, demoted or given a new password. Where
 * that matters, ask the server with the token itself: `createUsherClient({ url, token })`, `session.me`.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const url = options.url.replace(/\/+$/, "");
  const issuer = options.issuer ?? url;
  const origins = [options.origin].flat();
  const keys = createRemoteJWKSet(new URL(`${url}/.well-known/jwks.json`), {
    ...(options.fetch ? { [customFetch]: options.fetch } : {}),
  });
  return async (token) => {
    const currentDate = options.now?.() ?? new Date();
    const payload = await verified(token, keys, { issuer, currentDate });
    const claims = claimsOf(payload);
    if (!origins.includes(claims.origin)) throw new TokenRefused("wrong_origin");
    return claims;
  };
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { issuer: string; currentDate: Date },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...expected,
      audience,
      algorithms: ["EdDSA"],
      requiredClaims: ["sub", "org", "origin", "exp"],
    });
    return payload;
  } catch (error) {
    throw new TokenRefused(problemOf(error), error);
  }
}

function problemOf(error: unknown): TokenProblem {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "iss") return "wrong_issuer";
    return error.claim === "aud" ? "wrong_audience" : "malformed";
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return "wrong_signature";
  if (error instanceof errors.JWKSNoMatchingKey) return "unknown_key";
  if (error instanceof errors.JOSEAlgNotAllowed) return "wrong_algorithm";
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return "malformed";
  return "keys_unavailable";
}

function claimsOf({ sub, org, origin, scopes, exp }: JWTPayload): TokenClaims {
  if (typeof sub !== "string" || typeof org !== "string" || typeof origin !== "string")
    throw new TokenRefused("malformed");
  return {
    userId: sub,
    organizationId: org,
    origin,
    scopes: Array.isArray(scopes) ? scopes.map(String) : null,
    expiresAt: new Date(Number(exp) * 1000),
  };
}
