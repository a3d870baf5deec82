import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { serveLooks } from "./looks.ts";
import { servePages } from "./pages.ts";
import { serveEmbed } from "./serve-embed.ts";
import type { Settings } from "./settings.ts";
import { serveSignIn } from "./sign-in.ts";
import type { Usher } from "./usher.ts";
import { serveUsherSignIn } from "./usher-sign-in.ts";
import { serveUsherToken } from "./usher-token.ts";

const assets = fileURLToPath(new URL("../dist", import.meta.url));

export async function createApp(settings: Settings, usher: Usher): Promise<FastifyInstance> {
  if (!existsSync(assets)) throw new Error("The demo host isn't built yet: run `pnpm build`.");
  const app = fastify({ logger: { level: "warn" }, forceCloseConnections: true });
  await app.register(helmet, headers(settings));
  await app.register(cookie);
  await app.register(fastifyStatic, { root: assets, prefix: "/assets/", cacheControl: false });
  readForms(app);
  refuseForeignPosts(app, settings);
  sendToOneAddress(app, settings);
  app.get("/healthz", async () => ({ status: "ok" }));
  serveLooks(app);
  serveUsherToken(app, usher);
  serveUsherSignIn(app, settings, usher);
  serveSignIn(app, settings, usher);
  serveEmbed(app, settings, usher);
  servePages(app, settings, usher);
  return app;
}

/** No inline script or style. Of other origins only Usher's: its script, and its API for the panel. */
function headers({ usherUrl }: Settings) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", usherUrl],
        connectSrc: ["'self'", usherUrl],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    // Under "no-referrer" a browser sends `Origin: null` with a form, and we could not tell ours.
    referrerPolicy: { policy: "same-origin" },
  } as const;
}

function readForms(app: FastifyInstance): void {
  const type = "application/x-www-form-urlencoded";
  const options = { parseAs: "string", bodyLimit: 10_000 } as const;
  app.addContentTypeParser(type, options, async (_request: unknown, body: string) =>
    Object.fromEntries(new URLSearchParams(body)),
  );
}

/** Browsers say with every POST which page sends it, and pages can't forge that. */
function refuseForeignPosts(app: FastifyInstance, { origin }: Settings): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "POST" || request.headers.origin === origin) return;
    return reply.code(403).send({ error: "Sent from another page" });
  });
}

/** One address for everyone: under 127.0.0.1 the cookie would be missing and the panel refused. */
function sendToOneAddress(app: FastifyInstance, { origin }: Settings): void {
  const { host } = new URL(origin);
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "GET" || request.host === host || request.url === "/healthz") return;
    return reply.redirect(`${origin}${request.url}`);
  });
}
