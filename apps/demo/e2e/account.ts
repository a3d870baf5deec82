import { createUsherClient, type UsherClient } from "@usher/client";
import { demoPassword } from "../src/sample/accounts.ts";

/** Somebody signed in at Usher, without a browser. */
export interface Account {
  client: UsherClient;
  /** The session's cookie, as `name=value`. */
  cookie: string;
}

/** Signs somebody of a sample organization in. */
export async function signIn(
  url: string,
  identifier: string,
  { organization = "acme", password = demoPassword } = {},
): Promise<Account> {
  let cookie = "";
  const client = createUsherClient({
    url,
    async fetch(input, init) {
      const headers = new Headers(init?.headers);
      if (cookie) headers.set("cookie", cookie);
      const response = await fetch(input, { ...init, headers });
      // A session goes on under another cookie at times, as in a browser.
      cookie = response.headers.getSetCookie()[0]?.split(";", 1)[0] ?? cookie;
      return response;
    },
  });
  await client.session.signIn.mutate({ organization, identifier, password });
  return {
    client,
    get cookie() {
      return cookie;
    },
  };
}

/** A client that sends this cookie, as the browser that holds it would. */
export function clientWith(url: string, cookie: string): UsherClient {
  return createUsherClient({
    url,
    fetch(input, init) {
      const headers = new Headers(init?.headers);
      headers.set("cookie", cookie);
      return fetch(input, { ...init, headers });
    },
  });
}
