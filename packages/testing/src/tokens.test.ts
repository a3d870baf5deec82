import type { AddressInfo } from "node:net";
import { createUsherClient } from "@usher/client";
import { usherToken as expressToken } from "@usher/client/express";
import { usherToken as fastifyToken } from "@usher/client/fastify";
import { usherToken as honoToken } from "@usher/client/hono";
import { usherToken as nextToken } from "@usher/client/next";
import type { TokenUser } from "@usher/client/web";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createTestUsher, type TestUsher } from "./index.ts";

const origin = "https://app.example.com";
const onError = vi.fn();
let usher: TestUsher;
beforeAll(async () => {
  usher = await createTestUsher({ allowedOrigins: [origin] });
});
afterAll(() => usher.close());

/** A host's own sign-in, of which a header tells. */
function signedIn(name: string | null | undefined): TokenUser {
  if (name === "broken") throw new Error("secret words of the host");
  if (name?.startsWith("external-")) return { externalId: name };
  return usher.people[name ?? ""]?.id ?? null;
}

const shared = (client = usher.client) => ({ client, origin, onError });
type Ask = (headers?: Record<string, string>, method?: string) => Promise<Response>;
interface Host {
  ask: Ask;
  close(): void;
}

const over = (url: string, close: () => void): Host => ({
  ask: (headers = {}, method = "POST") => fetch(`${url}/usher-token`, { method, headers }),
  close,
});

const hosts: Record<string, (client?: TestUsher["client"]) => Promise<Host>> = {
  async Express(client) {
    const app = express();
    const user = (request: express.Request) => signedIn(request.get("x-user"));
    app.all("/usher-token", expressToken({ ...shared(client), user }));
    const server = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    return over(`http://127.0.0.1:${port}`, () => server.close());
  },
  async Fastify(client) {
    const app = fastify();
    app.all(
      "/usher-token",
      fastifyToken({
        ...shared(client),
        user: ({ headers }) => signedIn(String(headers["x-user"])),
      }),
    );
    return over(await app.listen({ port: 0, host: "127.0.0.1" }), () => app.close());
  },
  async Hono(client) {
    const app = new Hono();
    const options = { ...shared(client), user: nameInHono };
    app.all("/usher-token", honoToken(options));
    return {
      ask: async (headers = {}, method = "POST") =>
        app.request("/usher-token", { method, headers }),
      close() {},
    };
  },
  async "a route of Next.js"(client) {
    const user = ({ headers }: Request) => signedIn(headers.get("x-user"));
    const handle = nextToken({ ...shared(client), user });
    return {
      ask: (headers = {}, method = "POST") =>
        handle(new Request("http://localhost/usher-token", { method, headers })),
      close() {},
    };
  },
};

const nameInHono: Parameters<typeof honoToken>[0]["user"] = ({ req }) =>
  signedIn(req.header("x-user"));

describe.each(Object.entries(hosts))("%s", (_name, start) => {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.close());

  test("answers a token that works, and that nothing keeps", async () => {
    const answer = await host.ask({ "x-user": "member", origin });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    const { token, expiresAt } = await answer.json();
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    const page = createUsherClient({ url: usher.url, token });
    expect((await page.session.me.query()).user.id).toBe(usher.people.member?.id);
  });

  test("answers one for a user by the host's own id", async () => {
    const externalId = `external-${Math.random()}`;
    await usher.client.users.upsert.mutate({ externalId, firstName: "Hosted" });
    expect((await host.ask({ "x-user": externalId, origin })).status).toBe(200);
  });

  test("answers one to the host's own backend, which sends no origin", async () => {
    expect((await host.ask({ "x-user": "member" })).status).toBe(200);
    expect((await host.ask({ "x-user": "member", "sec-fetch-site": "same-origin" })).status).toBe(
      200,
    );
  });

  test.each<[string, number, Record<string, string>, string?]>([
    ["nobody is signed in", 401, { origin }],
    ["the page is another's", 403, { "x-user": "member", origin: "https://evil.example" }],
    ["the page has no origin of its own", 403, { "x-user": "member", origin: "null" }],
    ["the page is of another site", 403, { "x-user": "member", "sec-fetch-site": "cross-site" }],
    ["Usher doesn't know the user", 403, { "x-user": "external-nobody", origin }],
    ["the method is another", 405, { "x-user": "member", origin }, "PUT"],
    ["the sign-in of the host breaks", 500, { "x-user": "broken", origin }],
  ])("refuses when %s", async (_why, status, headers, method) => {
    const answer = await host.ask(headers, method);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(JSON.parse(text).error).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toContain("secret");
    expect(text).not.toContain('token":');
  });

  test("tells the host, not the page, that its key is no good", async () => {
    onError.mockClear();
    const apiKey = `${usher.apiKey.slice(0, -4)}0000`;
    const wrong = await start(createUsherClient({ url: usher.url, apiKey }));
    const answer = await wrong.ask({ "x-user": "member", origin });
    const text = await answer.text();
    wrong.close();
    expect(answer.status).toBe(502);
    expect(text).not.toContain(apiKey.slice(0, 12));
    expect(text).not.toContain("token_invalid");
    expect(onError).toHaveBeenCalledTimes(1);
  });
});
