import type { Choices } from "./choices.ts";
import type { CodeFile } from "./page-code.ts";

/** Where a host's token route is made, by the handlers that come with @usher/client. */
export function backendCode({ backend }: Choices, usherUrl: string, origin: string): CodeFile {
  return files[backend](options(usherUrl, origin));
}

interface Options {
  client: string;
  handler: string;
}

function options(usherUrl: string, origin: string): Options {
  return {
    client: `const client = createUsherClient({
  url: "${usherUrl}",
  // Of your organization, with the right to make embed tokens. It stays on your server.
  apiKey: process.env.USHER_API_KEY ?? "",
});`,
    handler: `usherToken({
  client,
  // Who is signed in, by your own session: Usher's id, { externalId } for an id of yours, or null.
  user: (request) => userOf(request),
  // Where your pages are: no other page gets a token.
  origin: "${origin}",
})`,
  };
}

const files: Record<Choices["backend"], (options: Options) => CodeFile> = {
  express: ({ client, handler }) => ({
    name: "server.ts",
    text: `${imports("express", `import express from "express";\n`)}
${client}
const app = express();

app.all("/usher-token", ${handler});
`,
  }),
  fastify: ({ client, handler }) => ({
    name: "server.ts",
    text: `${imports("fastify", `import fastify from "fastify";\n`)}
${client}
const app = fastify();

app.all("/usher-token", ${handler});
`,
  }),
  hono: ({ client, handler }) => ({
    name: "server.ts",
    text: `${imports("hono", `import { Hono } from "hono";\n`)}
${client}
const app = new Hono();

app.all("/usher-token", ${handler});
`,
  }),
  next: ({ client, handler }) => ({
    name: "app/usher-token/route.ts",
    text: `${imports("next", "")}
${client}

export const POST = ${handler};
`,
  }),
};

function imports(framework: string, own: string): string {
  return `import { createUsherClient } from "@usher/client";
import { usherToken } from "@usher/client/${framework}";
${own}import { userOf } from "./session.ts";
`;
}
