import { callers } from "@usher/server/testing/callers";
import { type Person, password } from "@usher/server/testing/person";
import { call, cookiesOf, type Headers } from "./calls.ts";
import { pageSize } from "./scale.ts";

interface Page {
  rows: { kind: "user" | "invitation"; id: string }[];
  nextCursor: string | null;
}

/** What is asked of the server by one of its organization's people. */
export interface Usher {
  session: { url: string; headers: Headers };
  /** A page of the list; nobody in it is an error. */
  list(input: Record<string, unknown>): Promise<Page>;
  signIn(): Promise<void>;
  suspend(userId: string): Promise<unknown>;
  /** Their live stream, open; `closed` is fulfilled when the server has closed it. */
  openStream(): Promise<{ closed: Promise<void> }>;
}

export async function usherAs(address: string, person: Person): Promise<Usher> {
  const url = `${address}/trpc`;
  const headers = await callers(address).signIn(person);
  const { slug: organization } = person.organization;
  let known: Headers = {};
  const answered = async <T>(path: string, body?: unknown) => {
    const given = { headers, ...(body === undefined ? {} : { body }) };
    return (await call<{ result: { data: T } }>(`${url}/${path}`, given)).result.data;
  };
  return {
    session: { url: `${url}/session.me`, headers },
    async list(input) {
      const asked = encodeURIComponent(JSON.stringify({ limit: pageSize, ...input }));
      const page = await answered<Page>(`users.list?input=${asked}`);
      if (page.rows.length === 0) throw new Error(`Nobody found by ${JSON.stringify(input)}.`);
      return page;
    },
    async signIn() {
      const body = { organization, identifier: person.email, password };
      const { cookie = "" } = await cookiesOf(`${url}/session.signIn`, known, body);
      // From a browser that is new to the account a mail would be sent, too.
      const device = cookie.split("; ").find((one) => /device=/.test(one));
      if (device) known = { cookie: device };
    },
    suspend: (userId) => answered("users.suspend", { userId }),
    openStream: () => openStream(`${url}/events.stream`, headers),
  };
}

async function openStream(url: string, headers: Headers): Promise<{ closed: Promise<void> }> {
  const { body } = await fetch(url, { headers: { ...headers, accept: "text/event-stream" } });
  const reader = body?.getReader();
  let said = "";
  const read = async () => {
    const piece = await reader?.read();
    said += new TextDecoder().decode(piece?.value);
    return piece?.done ?? true;
  };
  while (!said.includes('"ready"')) if (await read()) throw new Error(`No stream: ${said}`);
  return { closed: (async () => void (await untilDone(read)))() };
}

async function untilDone(read: () => Promise<boolean>): Promise<void> {
  while (!(await read()));
}

/**
 * The cheapest answer that the server has: to a call that is refused before anything is read for it. What any other
 * costs at least, over HTTP and through tRPC.
 */
export async function emptyCall(address: string): Promise<void> {
  const response = await fetch(`${address}/trpc/session.me`);
  await response.text();
  if (response.status !== 401) throw new Error(`Answered ${response.status}.`);
}
