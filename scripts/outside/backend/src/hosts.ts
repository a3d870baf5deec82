import type { AddressInfo } from "node:net";
import type { UsherClient } from "@usher/client";
import { usherToken as forExpress } from "@usher/client/express";
import { usherToken as forFastify } from "@usher/client/fastify";
import { usherToken as forHono } from "@usher/client/hono";
import { usherToken as forNext } from "@usher/client/next";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";

export interface Host {
  /** Asks the host for a token, as its page does. */
  ask(headers: Record<string, string>): Promise<Response>;
  close(): unknown;
}

interface Options {
  client: UsherClient;
  origin: string;
}

// Who is signed in stands in a header here; a host looks at its own session.
const post = (url: string) => (headers: Record<string, string>) =>
  fetch(`${url}/usher-token`, { method: "POST", headers });

export async function onExpress(options: Options): Promise<Host> {
  const app = express();
  app.all(
    "/usher-token",
    forExpress({ ...options, user: (request) => request.get("x-user") ?? null }),
  );
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { ask: post(`http://127.0.0.1:${port}`), close: () => server.close() };
}

export async function onFastify(options: Options): Promise<Host> {
  const app = fastify();
  const user = ({ headers }: { headers: Record<string, unknown> }) =>
    typeof headers["x-user"] === "string" ? headers["x-user"] : null;
  app.all("/usher-token", forFastify({ ...options, user }));
  return { ask: post(await app.listen({ port: 0, host: "127.0.0.1" })), close: () => app.close() };
}

export async function onHono(options: Options): Promise<Host> {
  const app = new Hono();
  app.all("/usher-token", forHono({ ...options, user: ({ req }) => req.header("x-user") ?? null }));
  return {
    ask: async (headers) => app.request("/usher-token", { method: "POST", headers }),
    close: () => {},
  };
}

/** As `app/usher-token/route.ts` exports it; Next.js calls it with a web request. */
export async function inNext(options: Options): Promise<Host> {
  const POST = forNext({ ...options, user: ({ headers }) => headers.get("x-user") });
  return {
    ask: (headers) =>
      POST(new Request("http://localhost/usher-token", { method: "POST", headers })),
    close: () => {},
  };
}
