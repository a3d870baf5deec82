import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { usherSignIn } from "./web.ts";

const origin = "https://app.example.com";
const signIn = {
  procedure: "session.signIn",
  input: { organization: "acme", identifier: "ada@acme.example", password: "six stones in a row" },
};
const challenge = "c".repeat(43);

/** A route in front of a server that nothing may reach; tells what it answered. */
async function ask(body: unknown, headers: Record<string, string> = {}, method = "POST") {
  const server = vi.fn<typeof fetch>();
  const onSession = vi.fn();
  const route = usherSignIn({ url: "https://users.example.com", origin, onSession, fetch: server });
  const response = await route(
    new Request(`${origin}/usher-sign-in`, {
      method,
      headers: { "content-type": "application/json", origin, ...headers },
      ...(method === "POST" && { body: JSON.stringify(body) }),
    }),
  );
  expect(server).not.toHaveBeenCalled();
  expect(onSession).not.toHaveBeenCalled();
  return response.status;
}

test.each([
  { of: "another origin", headers: { origin: "https://evil.example" } },
  { of: "another port", headers: { origin: `${origin}:8443` } },
  { of: "a page without an origin", headers: { origin: "null" } },
  { of: "a sister site", headers: { origin: "", "sec-fetch-site": "same-site" } },
  { of: "another site", headers: { origin: "", "sec-fetch-site": "cross-site" } },
])("a post of $of gets nowhere", async ({ headers }) => {
  expect(await ask(signIn, headers)).toBe(403);
});

test("only POST and JSON are taken", async () => {
  expect(await ask(null, {}, "GET")).toBe(405);
  expect(await ask(signIn, { "content-type": "text/plain" })).toBe(415);
});

test.each([
  { of: "another procedure", body: { procedure: "users.list", input: {} } },
  { of: "one by the name of an object's own", body: { procedure: "constructor", input: {} } },
  { of: "a path", body: { procedure: "session.signIn/../users.list", input: {} } },
  { of: "a list of them", body: [signIn] },
  { of: "a step without input", body: { procedure: "session.signIn" } },
  {
    of: "a change of password by whoever is signed in",
    body: {
      procedure: "session.changePassword",
      input: { currentPassword: "a", newPassword: "b" },
    },
  },
  {
    of: "a second factor of whoever is signed in",
    body: { procedure: "mfa.beginTotp", input: { password: "six stones in a row" } },
  },
  {
    of: "a beginning with a challenge",
    body: { ...signIn, input: { ...signIn.input, challenge } },
  },
  { of: "more than a sign-in has", body: { ...signIn, more: "x".repeat(10_000) } },
])("$of is not handed on", async ({ body }) => {
  expect(await ask(body)).toBe(400);
});

const device = `__Host-usher_device=${"d".repeat(43)}`;

/** What reaches the server of a sign-in's headers and path, and what cookies come back. */
async function handedOn(address?: () => string, cookie = "host=1") {
  let seen: { headers: IncomingHttpHeaders; path: string | undefined } | undefined;
  const server = createServer((request, response) => {
    seen = { headers: request.headers, path: request.url };
    response.setHeader("set-cookie", ["other=1", `${device}.new; HttpOnly`]);
    response.setHeader("content-type", "application/json").end('{"error":{}}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const route = usherSignIn({
    url: `http://127.0.0.1:${port}/`,
    origin,
    onSession: () => {},
    ...(address && { address }),
  });
  const headers = {
    ...{ origin, "content-type": "application/json", "user-agent": "A browser/1" },
    ...{ "x-forwarded-for": "203.0.113.9", cookie, authorization: "Bearer x" },
  };
  const asked = new Request(origin, { method: "POST", headers, body: JSON.stringify(signIn) });
  const answer = await route(asked);
  server.close();
  if (!seen) throw new Error("Nothing was handed on.");
  return { ...seen, cookies: answer.headers.getSetCookie() };
}

test("the server hears of the visitor's browser and of nothing else that they sent along", async () => {
  const { headers, path } = await handedOn();
  expect(path).toBe("/trpc/session.signIn");
  expect(headers["user-agent"]).toBe("A browser/1");
  for (const name of ["x-forwarded-for", "cookie", "authorization", "origin"])
    expect(headers).not.toHaveProperty([name]);
});

test("the address is the one that the host knows of, not what a visitor writes", async () => {
  const { headers } = await handedOn(() => "198.51.100.4");
  expect(headers["x-forwarded-for"]).toBe("198.51.100.4");
});

test("the cookie by which a browser is known goes to the server and back, and no other does", async () => {
  const { headers, cookies } = await handedOn(undefined, `host=1; ${device}; usher_session=x`);
  expect(headers.cookie).toBe(device);
  expect(cookies).toEqual([`${device}.new; HttpOnly`]);
});
