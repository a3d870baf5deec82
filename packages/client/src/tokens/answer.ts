import { refusalOf } from "../errors.ts";
import { type AskingPage, isOwnPage, routeHeaders } from "../own-pages.ts";
import type { UsherCalls, UsherInputs } from "../types.ts";

/** Who asks for a token: a user by Usher's id or by the host's own, or null when nobody is signed in. */
export type TokenUser = string | { externalId: string } | null;

/** What a host's token route is made of. `Incoming` is its framework's request. */
export interface UsherTokenOptions<Incoming> {
  /** A client with the host's API key: `createUsherClient({ url, apiKey })`. */
  client: Pick<UsherCalls, "embed">;
  /** Who is signed in at the host. */
  user: (request: Incoming) => TokenUser | Promise<TokenUser>;
  /** Where the host's own pages are, e.g. `https://app.example.com`; no other page gets a token. */
  origin: string | readonly string[];
  /** The permissions to narrow tokens to; left out: all that the user and the key have. */
  scopes?: string[];
  /**
   * When whoever is signed in last showed all that the host's sign-in asks for. Within ten minutes of it the
   * panel does what takes a fresh authentication; left out, it asks for the password they have at Usher.
   */
  authenticatedAt?: (request: Incoming) => Date | null | Promise<Date | null>;
  /** Told what went wrong, which the page is not. Left out: it is written to the console. */
  onError?: (error: unknown) => void;
}

/** What is looked at of a request. */
export interface TokenRequest extends AskingPage {
  method: string;
}

export interface TokenAnswer {
  status: number;
  headers: Record<string, string>;
  body: { token: string; expiresAt: string } | { error: string; reason?: string };
}

/**
 * Answers a request for a token. Its answers never carry the API key nor what an inner error said: a page
 * learns only what it or its user can do something about.
 */
export async function answerTokenRequest<Incoming>(
  request: TokenRequest,
  incoming: Incoming,
  options: UsherTokenOptions<Incoming>,
): Promise<TokenAnswer> {
  if (request.method !== "POST") return notAllowed;
  const origin = originFor(request, [options.origin].flat());
  if (!origin) return refused(403, "Only this product's own pages may ask for a token.");
  const report = options.onError ?? ((error: unknown) => console.error(error));
  try {
    const user = await options.user(incoming);
    if (!user) return refused(401, "Nobody is signed in.");
    const at = (await options.authenticatedAt?.(incoming))?.toISOString();
    const { client, scopes } = options;
    const input = {
      ...(typeof user === "string" ? { userId: user } : { externalId: user.externalId }),
      ...{ origin, ...(scopes ? { scopes } : {}), ...(at ? { authenticatedAt: at } : {}) },
    };
    return await mint(client, input, report);
  } catch (error) {
    report(error);
    return refused(500, "It could not be found out who is signed in.");
  }
}

function refused(status: number, error: string, reason?: string): TokenAnswer {
  return { status, headers: routeHeaders, body: { error, ...(reason ? { reason } : {}) } };
}

const notAllowed: TokenAnswer = {
  ...refused(405, "Ask for a token with POST."),
  headers: { ...routeHeaders, allow: "POST" },
};

/** The origin to make the token for, or null when the page is none of the host's. */
function originFor(request: TokenRequest, own: string[]): string | null {
  return isOwnPage(request, own) ? request.origin || (own[0] ?? null) : null;
}

/** What Usher may say of the user, which the page is told. All else is the host's own affair. */
const ofTheUser = new Set(["not_found", "not_active", "higher_rank", "organization_suspended"]);

async function mint(
  client: UsherTokenOptions<never>["client"],
  input: UsherInputs["embed"]["createToken"],
  report: (error: unknown) => void,
): Promise<TokenAnswer> {
  try {
    const { token, expiresAt } = await client.embed.createToken.mutate(input);
    return { status: 200, headers: routeHeaders, body: { token, expiresAt } };
  } catch (error) {
    const { reason } = refusalOf(error);
    if (reason && ofTheUser.has(reason))
      return refused(403, "This user can't use the panel.", reason);
    report(error);
    return refused(502, "No token could be made. The product's log says why.");
  }
}
