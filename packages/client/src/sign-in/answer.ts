import { type AskingPage, isOwnPage, routeHeaders } from "../own-pages.ts";
import { endSession, readSession, type UsherSession } from "./session.ts";

/** What a host's sign-in route is made of. `Incoming` is its framework's request. */
export interface UsherSignInOptions<Incoming> {
  /** The server's public URL, e.g. `https://users.example.com`. */
  url: string;
  /** Where the host's own pages are, e.g. `https://app.example.com`; no other page may sign anybody in. */
  origin: string | readonly string[];
  /** Somebody is in: keep the token where no script of a page reads it, as in an HttpOnly cookie of yours. */
  onSession: (session: UsherSession, incoming: Incoming) => void | Promise<void>;
  /**
   * The visitor's own address, for Usher's log and their list of sessions. Never what a visitor can write
   * themselves; Usher believes it when your backend is among its `USHER_TRUSTED_PROXIES`.
   */
  address?: (incoming: Incoming) => string | undefined;
  /** Told what went wrong, which the page is not. Left out: it is written to the console. */
  onError?: (error: unknown) => void;
  /** Used in place of the global `fetch`. */
  fetch?: typeof fetch;
}

/** What is looked at of a request. */
export interface SignInRequest extends AskingPage {
  method: string;
  contentType: string | null | undefined;
  userAgent: string | null | undefined;
  /** The cookies. One of them is Usher's, by which it knows a browser that somebody has signed in with; no other is handed on. */
  cookie: string | null | undefined;
  /** The body, as text or parsed. */
  body: unknown;
}

export interface SignInResponse {
  status: number;
  /** With a `set-cookie` at times, which goes beside yours. */
  headers: Record<string, string>;
  body: object;
}

/** What a sign-in is made of, and whether it goes on from a challenge. Nothing else is handed on. */
const procedures: ReadonlyMap<string, "begins" | "goes-on"> = new Map([
  ["session.signIn", "begins"],
  ["session.requestPasswordReset", "begins"],
  ["session.verifyMfa", "goes-on"],
  ["session.changePassword", "goes-on"],
  ["mfa.beginTotp", "goes-on"],
  ["mfa.confirmTotp", "goes-on"],
]);

/** Milliseconds; a password takes its time to check, on purpose. */
const patience = 20_000;
/** Characters: more than any step of a sign-in has. */
const longest = 10_000;

/**
 * Hands one step of a sign-in on to Usher and its answer back. The session's token stays here: the page is
 * told who is in, and `onSession` gets the token.
 */
export async function answerSignInRequest<Incoming>(
  request: SignInRequest,
  incoming: Incoming,
  options: UsherSignInOptions<Incoming>,
): Promise<SignInResponse> {
  if (request.method !== "POST")
    return { ...refused(405, "Sign in with POST."), headers: { ...routeHeaders, allow: "POST" } };
  // Another site must not sign its visitors in here, to an account of its choice.
  if (!isOwnPage(request, [options.origin].flat()))
    return refused(403, "Only this product's own pages may sign in.", "origin_not_allowed");
  if (request.contentType?.split(";")[0]?.trim().toLowerCase() !== "application/json")
    return refused(415, "Send application/json.");
  const step = stepOf(request.body);
  if (!step) return refused(400, "This is no step of a sign-in.", "invalid_input");
  const report = options.onError ?? ((error: unknown) => console.error(error));
  try {
    return await handOn(step, request, { incoming, options });
  } catch (error) {
    report(error);
    return refused(502, "Usher could not be asked.");
  }
}

/** In the shape of Usher's own errors, so that a page reads both alike. */
function refused(status: number, message: string, reason: string | null = null): SignInResponse {
  const data = { reason, fields: null, httpStatus: status };
  return { status, headers: routeHeaders, body: { error: { message, code: -32_600, data } } };
}

interface Step {
  procedure: string;
  input: object;
}

function stepOf(body: unknown): Step | null {
  const { procedure, input } = parsed(body);
  const kind = typeof procedure === "string" ? procedures.get(procedure) : undefined;
  if (typeof procedure !== "string" || !kind) return null;
  if (typeof input !== "object" || input === null) return null;
  // The same procedures serve whoever is signed in, and nobody is here.
  const goesOn = typeof (input as { challenge?: unknown }).challenge === "string";
  return goesOn === (kind === "goes-on") ? { procedure, input } : null;
}

function parsed(body: unknown): Record<string, unknown> {
  try {
    const value = typeof body === "string" && body.length <= longest ? JSON.parse(body) : body;
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

interface Host<Incoming> {
  incoming: Incoming;
  options: UsherSignInOptions<Incoming>;
}

async function handOn<Incoming>(
  { procedure, input }: Step,
  { userAgent, cookie }: SignInRequest,
  { incoming, options }: Host<Incoming>,
): Promise<SignInResponse> {
  const { url, address, fetch = globalThis.fetch } = options;
  const headers = new Headers({ "content-type": "application/json" });
  const visitor = address?.(incoming);
  if (visitor) headers.set("x-forwarded-for", visitor);
  if (userAgent) headers.set("user-agent", userAgent);
  const device = cookie?.split(/; */).find(isDevice);
  if (device) headers.set("cookie", device);
  const response = await fetch(`${url.replace(/\/+$/, "")}/trpc/${procedure}`, {
    method: "POST",
    headers,
    body: JSON.stringify(input),
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  const answer = (await response.json()) as { result?: { data: unknown } };
  const session = readSession(answer.result?.data, response.headers);
  if (session) await handOver(session, { incoming, options });
  const known = response.headers.getSetCookie().find(isDevice);
  const answered = known ? { ...routeHeaders, "set-cookie": known } : routeHeaders;
  return { status: response.status, headers: answered, body: answer };
}

/** Whether a cookie is the one by which Usher knows a browser. */
const isDevice = (cookie: string) => /^(?:__Host-)?usher_device=/.test(cookie);

/** A session that the host can't keep is nobody's, and ends. */
async function handOver<Incoming>(
  session: UsherSession,
  { incoming, options }: Host<Incoming>,
): Promise<void> {
  try {
    await options.onSession(session, incoming);
  } catch (error) {
    await endSession(session, options).catch(options.onError ?? console.error);
    throw error;
  }
}
