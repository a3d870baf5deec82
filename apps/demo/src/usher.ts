import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createUsherClient, type Me, refusalOf, type UsherClient } from "@usher/client";
import type { Settings } from "./settings.ts";

/** What one signs in with, in the organization whose slug is given. */
export interface Credentials {
  organization: string;
  identifier: string;
  password: string;
}

/** A session at Usher. Its token never leaves this server but in this host's own cookie. */
export interface UsherSession {
  token: string;
  expiresAt: string;
  /** By what Usher knows the browser from now on: it tells people of sign-ins with any other. */
  device: UsherCookie;
}

/** A cookie of Usher's that goes through this host. */
export interface UsherCookie {
  name: string;
  value: string | undefined;
}

/** What this host asks of Usher. */
export interface Usher {
  /**
   * Null when the password is right but isn't all: a code is asked for, or a new password. Throws when
   * it is wrong. `cookies` are the browser's.
   */
  signIn(
    credentials: Credentials,
    cookies: Record<string, string | undefined>,
  ): Promise<UsherSession | null>;
  /** Who has this session, or null when it has ended: signed out, suspended or deleted. */
  whoHas(token: string): Promise<Me | null>;
  signOut(token: string): Promise<void>;
  /** A client with the organization's API key. */
  clientOf(organization: string): Promise<UsherClient>;
  /** The id of whoever has this e-mail or username, or null. */
  userWith(organization: string, identifier: string): Promise<string | null>;
  /** Lets a page of ours show the panel as whoever has this session, for five minutes. */
  panelToken(
    organization: string,
    holder: { userId: string; session: string },
  ): Promise<{ token: string; expiresAt: string }>;
}

export function createUsher({ usherUrl: url, apiKeyFolder, origin }: Settings): Usher {
  const cookie = usherCookieName(url, "usher_session");
  const deviceCookie = usherCookieName(url, "usher_device");

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

  async function clientOf(organization: string): Promise<UsherClient> {
    // Read anew each time: the sample data may have been made again, with new keys.
    const file = join(apiKeyFolder, `demo-api-key-${organization}`);
    const apiKey = (await readFile(file, "utf8")).trim();
    return createUsherClient({ url, apiKey });
  }

  async function startOf(session: string): Promise<string | undefined> {
    const sessions = await clientWith(session).session.listSessions.query();
    return sessions.find(({ current }) => current)?.createdAt;
  }

  return {
    clientOf,
    async userWith(organization, identifier) {
      const client = await clientOf(organization);
      const { rows } = await client.users.list.query({ search: identifier });
      const found = rows.find(
        (row) => row.kind === "user" && [row.email, row.username].includes(identifier),
      );
      return found?.id ?? null;
    },
    async signIn(credentials, cookies) {
      let token: string | undefined;
      let device = cookies[deviceCookie];
      const client = createUsherClient({
        url,
        async fetch(input, init) {
          const headers = new Headers(init?.headers);
          if (device) headers.set("cookie", `${deviceCookie}=${device}`);
          const response = await fetch(input, { ...init, headers });
          token = cookieOf(response, cookie);
          device = cookieOf(response, deviceCookie);
          return response;
        },
      });
      const answer = await client.session.signIn.mutate(credentials);
      if (answer.status !== "signed-in") return null;
      if (!token) throw new Error("Usher signed someone in without a session.");
      const { expiresAt } = answer;
      return { token, expiresAt, device: { name: deviceCookie, value: device } };
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
    async panelToken(organization, { userId, session }) {
      const client = await clientOf(organization);
      // They signed in here, so we vouch for when that was.
      const authenticatedAt = await startOf(session);
      return client.embed.createToken.mutate({ userId, origin, authenticatedAt });
    },
  };
}

/** Under https Usher's cookie has the prefix that binds it to its host. */
function usherCookieName(url: string, name: string): string {
  return url.startsWith("https:") ? `__Host-${name}` : name;
}

function cookieOf(response: Response, name: string): string | undefined {
  const start = `${name}=`;
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith(start));
  return cookie?.slice(start.length).split(";", 1)[0];
}
