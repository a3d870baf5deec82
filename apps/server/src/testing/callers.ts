import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import type { SignInAnswer, UserRow } from "@usher/domain";
import type { AppRouter } from "../router.ts";
import { type Person, password } from "./person.ts";

export type Caller = TRPCClient<AppRouter>;

type Headers = Record<string, string>;

/** Who calls in tests: over HTTP, as everyone else does. */
export function callers(address: string) {
  const url = `${address}/trpc`;
  const cookies = new Map<string, Promise<{ cookie: string }>>();

  async function signIn({ email, username, organization }: Person): Promise<{ cookie: string }> {
    const response = await fetch(`${url}/session.signIn`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        organization: organization.slug,
        identifier: username ?? email,
        password,
      }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
    if (!cookie) throw new Error(`No session: ${await response.text()}`);
    return { cookie };
  }

  const withHeaders = (headers: () => Headers | Promise<Headers>) => {
    // A session that goes on under another token does so in the headers, too, as in a browser.
    const follow: NonNullable<Parameters<typeof httpLink>[0]["fetch"]> = async (input, init) => {
      const response = await fetch(input, init as RequestInit);
      const given = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
      const renewed = given.find((cookie) => /^usher_session=./.test(cookie));
      const sent = await headers();
      if (renewed && sent.cookie) sent.cookie = renewed;
      return response;
    };
    return createTRPCClient<AppRouter>({
      links: [
        splitLink({
          condition: ({ path }) => /\.export(Data)?$/.test(path),
          true: httpBatchStreamLink({ url, headers, maxItems: 1 }),
          false: httpLink({ url, headers, fetch: follow }),
        }),
      ],
    });
  };

  return {
    signIn,
    with: (headers: Headers) => withHeaders(() => headers),
    as: (person: Person) =>
      withHeaders(() => {
        const cookie = cookies.get(person.id) ?? signIn(person);
        cookies.set(person.id, cookie);
        return cookie;
      }),
  };
}

/** Who got in; throws when the sign-in asks for more. */
export async function whoGotIn(answer: Promise<SignInAnswer>): Promise<UserRow> {
  const given = await answer;
  if (given.status !== "signed-in") throw new Error(`Not signed in: ${given.status}`);
  return given.user;
}

/** All the pieces of an answer that comes in pieces. */
export async function allPieces(answer: Promise<AsyncIterable<string>>): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of await answer) pieces.push(piece);
  return pieces;
}

/** What a call was refused with, or null when it went through. */
export async function refusal(call: Promise<unknown>): Promise<string | null> {
  try {
    await call;
    return null;
  } catch (problem) {
    const { data } = problem as { data?: { reason?: string; code?: string } };
    return data?.reason ?? data?.code ?? String(problem);
  }
}
