/** Gives a token when one is needed; called again when it is about to end. */
export type GetToken = () => Promise<string>;

export interface TokenKeeper {
  /** Whether asking again could bring another token. */
  renewable: boolean;
  /** A token that is good for some time yet. */
  current(): Promise<string>;
  /** Forgets a token that was refused, so that the next call asks for a new one. A newer one is kept. */
  renew(refused: string): void;
}

/** A token is renewed this long before its end, in milliseconds. */
const ahead = 30_000;

/** When a JWT ends, in milliseconds since 1970; a token that says nothing of it never does. */
function endOf(token: string): number {
  try {
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const { exp } = JSON.parse(atob(payload));
    return typeof exp === "number" ? exp * 1000 : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * Keeps the token in memory only, asks for a new one ahead of its end, and lets many callers that come
 * at once share one request.
 */
export function keepToken(token: string | GetToken): TokenKeeper {
  let pending: Promise<string> | undefined;
  let end = Number.NEGATIVE_INFINITY;
  let newest: string | undefined;

  function ask(getToken: GetToken): Promise<string> {
    const asked = getToken().then((got) => {
      end = endOf(got);
      newest = got;
      return got;
    });
    asked.catch(() => {
      if (pending === asked) pending = undefined;
    });
    end = Number.POSITIVE_INFINITY;
    pending = asked;
    return asked;
  }

  return {
    renewable: typeof token !== "string",
    current() {
      if (typeof token === "string") return Promise.resolve(token);
      return pending && Date.now() < end - ahead ? pending : ask(token);
    },
    renew(refused) {
      if (refused === newest) pending = undefined;
    },
  };
}
