/** A session at Usher that has just begun. */
export interface UsherSession {
  /** What the session is known by. Whoever has it is this user: it belongs in no page and in no log. */
  token: string;
  user: { id: string; name: string; email: string | null; username: string | null };
  /** When the session ends unless it is used, ISO 8601 in UTC. */
  expiresAt: string;
  /** When it ends however much it is used: so long may your cookie live. */
  endsAt: string;
}

interface SignedIn extends Pick<UsherSession, "user" | "expiresAt"> {
  status: "signed-in";
}

/** Under https the cookie has the prefix that binds it to its host. */
const cookie = /^(?:__Host-)?usher_session=([^;]+)/;

/** The session in an answer of Usher's, or null when there is more to ask. */
export function readSession(data: unknown, headers: Headers): UsherSession | null {
  const answer = signedIn(data) ?? signedIn((data as { next?: unknown } | null)?.next);
  if (!answer) return null;
  const set = headers.getSetCookie().find((one) => cookie.test(one));
  const token = set && cookie.exec(set)?.[1];
  if (!set || !token) throw new Error("Usher signed somebody in without a session.");
  const { id, name, email, username } = answer.user;
  const { expiresAt } = answer;
  const ends = Date.parse(/;\s*expires=([^;]+)/i.exec(set)?.[1] ?? expiresAt);
  return {
    token: decodeURIComponent(token),
    user: { id, name, email, username },
    expiresAt,
    endsAt: new Date(ends).toISOString(),
  };
}

function signedIn(data: unknown): SignedIn | null {
  const { status } = (data ?? {}) as { status?: unknown };
  return status === "signed-in" ? (data as SignedIn) : null;
}

/** Signs out again whoever has this session. */
export async function endSession(
  { token }: UsherSession,
  { url, fetch = globalThis.fetch }: { url: string; fetch?: typeof globalThis.fetch },
): Promise<void> {
  // Under https the server knows it by its other name; the one that it doesn't know says nothing.
  const cookie = `usher_session=${token}; __Host-usher_session=${token}`;
  await fetch(`${url.replace(/\/+$/, "")}/trpc/session.signOut`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: "{}",
  });
}
