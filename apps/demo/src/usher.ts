import { createUsherClient, type Me, refusalOf, type UsherClient } from "@usher/client";
import type { Settings } from "./settings.ts";

/** The organization that everyone who uses this product belongs to. */
const organization = "acme";

/** A session at Usher. Its token never leaves this server but in this product's own cookie. */
export interface UsherSession {
  token: string;
  expiresAt: string;
}

/** What this product asks of Usher. */
export interface Usher {
  /** Throws when e-mail and password don't belong together. */
  signIn(email: string, password: string): Promise<UsherSession>;
  /** Who has this session, or null when it has ended: signed out, suspended or deleted. */
  whoHas(token: string): Promise<Me | null>;
  signOut(token: string): Promise<void>;
  /** Lets a page of ours show the panel as this user, for five minutes. */
  panelToken(userId: string): Promise<{ token: string; expiresAt: string }>;
}

export function createUsher({ usherUrl: url, apiKey, origin }: Settings): Usher {
  const cookie = usherCookieName(url);
  const backend = createUsherClient({ url, apiKey });

  /** A client that speaks for one person: it carries their session as a browser would. */
  function clientWith(token: string): UsherClient {
    return createUsherClient({
      url,
      fetch(input, init) {
        const headers = new Headers(init?.headers);
        headers.set("cookie", `${cookie}=${token}`);
        return fetch(input, { ...init, headers });
      },
    });
  }

  return {
    async signIn(email, password) {
      let token: string | undefined;
      const client = createUsherClient({
        url,
        async fetch(input, init) {
          const response = await fetch(input, init);
          token = cookieOf(response, cookie);
          return response;
        },
      });
      const credentials = { organization, identifier: email, password };
      const { expiresAt } = await client.session.signIn.mutate(credentials);
      if (!token) throw new Error("Usher signed someone in without a session.");
      return { token, expiresAt };
    },
    async whoHas(token) {
      try {
        return await clientWith(token).session.me.query();
      } catch (error) {
        if (refusalOf(error).reason === "not_signed_in") return null;
        throw error;
      }
    },
    async signOut(token) {
      await clientWith(token).session.signOut.mutate();
    },
    panelToken: (userId) => backend.embed.createToken.mutate({ userId, origin }),
  };
}

/** Under https Usher's cookie has the prefix that binds it to its host. */
function usherCookieName(url: string): string {
  return url.startsWith("https:") ? "__Host-usher_session" : "usher_session";
}

function cookieOf(response: Response, name: string): string | undefined {
  const start = `${name}=`;
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith(start));
  return cookie?.slice(start.length).split(";", 1)[0];
}
