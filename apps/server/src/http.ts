import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { fileURLToPath } from "node:url";
import cookie from "@fastify/cookie";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import type { TRPCError } from "@trpc/server";
import {
  type CreateFastifyContextOptions,
  type FastifyTRPCPluginOptions,
  fastifyTRPCPlugin,
} from "@trpc/server/adapters/fastify";
import { Refused } from "@usher/domain";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import { type LogTo, loggerOptions, traceIdIn } from "./log.ts";
import { type AppRouter, appRouter } from "./router.ts";
import type { Services } from "./services.ts";
import { deviceCookieOf, deviceTokensOf, knownFor } from "./sessions/known-devices.ts";
import type { Settings } from "./settings.ts";
import { isBearerOf } from "./telemetry.ts";
import { hashToken } from "./tokens.ts";
import { traceRequest } from "./tracing.ts";
import {
  type Context,
  faultOf,
  idempotencyHeader,
  problemDetails,
  refusalError,
  retryAfterOf,
  serverProblem,
} from "./trpc.ts";

const folderOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const consoleFolder = folderOf("apps/console/dist");
const scriptFolder = folderOf("packages/widget/dist/script");

/** With `__Host-` no other host of the domain can set it; that prefix needs https. */
function cookieName({ publicUrl }: Settings, name: "usher_session" | "usher_device"): string {
  return publicUrl.startsWith("https:") ? `__Host-${name}` : name;
}

/** The HTTP face of one server: the API at `/trpc`, the account pages, the script build, health. */
export async function createHttp(services: Services, logTo?: LogTo): Promise<FastifyInstance> {
  const app = fastify({
    logger: loggerOptions(services.settings, logTo),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 2000 },
    bodyLimit: 1024 * 1024,
    // Whoever is here already is answered when the server ends.
    forceCloseConnections: "idle",
    return503OnClosing: false,
    // A body that trickles in; what is answered may take as long as it likes.
    requestTimeout: 30_000,
    // Node heeds that only where the head of a request has no longer than the whole.
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 1000 },
    trustProxy: services.settings.trustedProxies,
  });
  await secure(app, services.settings);
  await app.register(cookie);
  // Nothing that was answered to one is for another; files say for themselves how long they are good.
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({ "cache-control": "no-store", "x-request-id": request.id });
  });
  // JSON only: a form post needs no preflight, so a page of any origin could send one.
  app.addHook("onRequest", async (request, reply) => {
    const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
    if (request.method === "POST" && type !== "application/json")
      return reply.code(415).send({ error: "Send application/json." });
  });
  app.get("/healthz", async () => ({ status: "ok" }));
  // Once the server is to end, whoever keeps a connection open makes the next one to another.
  app.addHook("onSend", async (_request, reply) => {
    if (services.leaving.aborted) reply.header("connection", "close");
  });
  app.get("/readyz", async (_request, reply) => {
    const status = await readiness(services);
    return reply.code(status === "ready" ? 200 : 503).send({ status });
  });
  app.get("/metrics", async (request, reply) => {
    const { telemetry, settings } = services;
    if (settings.metricsToken === undefined) return reply.callNotFound();
    if (!isBearerOf(request.headers.authorization, settings.metricsToken))
      return reply.code(401).send({ error: "Send USHER_METRICS_TOKEN as a bearer token." });
    return reply.type(telemetry.contentType).send(await telemetry.page());
  });
  app.get("/.well-known/jwks.json", async (_request, reply) => {
    reply.header("cache-control", "public, max-age=300");
    return services.embedTokens.jwks;
  });
  await app.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      createContext: (call) => createContext(services, call),
      maxBatchSize: 20,
      allowMethodOverride: true,
      allowBatching: true,
      responseMeta({ errors }) {
        const seconds = Math.max(...errors.map((error) => retryAfterOf(error) ?? 0));
        return seconds > 0 ? { headers: { "retry-after": String(seconds) } } : {};
      },
      onError({ error, path, ctx }) {
        const fault = faultOf(error);
        const traceId = ctx && traceIdIn(ctx.trace);
        const faulty = { err: fault, path, requestId: ctx?.request.requestId, traceId };
        if (!fault) app.log.info({ ...refusedCall(error, path, ctx), traceId }, "refused");
        else if (error.code === "INTERNAL_SERVER_ERROR") app.log.error(faulty);
        else app.log.warn(faulty);
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>["trpcOptions"],
  });
  app.setErrorHandler(async (problem: FastifyError, request, reply) => {
    const status = problem.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: problem.message });
    app.log.error({ err: problem, requestId: request.id });
    return reply.code(status).send({ error: serverProblem(request.id) });
  });
  await servePages(app);
  return app;
}

/** Whether requests are to be sent here. */
async function readiness({ leaving, orm }: Services): Promise<"ready" | "leaving" | "no database"> {
  if (leaving.aborted) return "leaving";
  return (await orm.checkConnection()).ok ? "ready" : "no database";
}

/**
 * What the log has of a call that was refused: also of one that only asks, or that nobody knows whose it is, which the
 * audit log does not have. Nothing of its input, which may be anything.
 */
function refusedCall(error: TRPCError, path: string | undefined, ctx: Context | undefined) {
  const { reason } = problemDetails(error.cause);
  const { requestId, ip } = ctx?.request ?? {};
  return { path, code: error.code, reason, requestId, ip, caller: ctx?.identified };
}

/** Headers, and who may call from elsewhere: pages of the listed origins, never with our cookie. */
async function secure(app: FastifyInstance, settings: Settings): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: settings.publicUrl.startsWith("https:"),
    referrerPolicy: { policy: "no-referrer" },
    // The script build is for other origins' pages.
    crossOriginResourcePolicy: false,
  });
  await app.register(cors, {
    delegator: (request, callback) => {
      const open = request.url?.startsWith("/widget/") || request.url?.startsWith("/.well-known/");
      callback(null, {
        origin: open ? "*" : settings.allowedOrigins,
        methods: ["GET", "POST"],
        allowedHeaders: [
          "authorization",
          "content-type",
          "usher-act-as",
          "usher-step-up",
          idempotencyHeader,
          "last-event-id",
          "trpc-accept",
          "traceparent",
          "tracestate",
        ],
        exposedHeaders: ["retry-after"],
        maxAge: 600,
      });
    },
  });
}

/** One key is for one deed: with several calls in a request nobody could say whose it is. */
function idempotencyKeyOf({ req, info }: CreateFastifyContextOptions): string | null {
  const key = req.headers[idempotencyHeader];
  if (key === undefined) return null;
  if (typeof key !== "string" || !/^[!-~]{1,255}$/.test(key) || info.calls.length !== 1)
    throw refusalError(new Refused("invalid_input", idempotencyHeader));
  return key;
}

/**
 * Whether a page of another origin calls. Exactly ours, scheme and port too: another page of the same site is not. What
 * a page has the browser fetch without saying its origin, as a picture, the browser still says from how far it comes.
 */
function isForeign(headers: IncomingHttpHeaders, { publicUrl }: Settings): boolean {
  const { origin, "sec-fetch-site": site = "none" } = headers;
  if (origin !== undefined && origin !== publicUrl) return true;
  return site !== "same-origin" && site !== "none";
}

function createContext(services: Services, call: CreateFastifyContextOptions): Context {
  const { req, res } = call;
  const { settings } = services;
  const name = cookieName(settings, "usher_session");
  const deviceName = cookieName(settings, "usher_device");
  const origin = req.headers.origin ?? null;
  const [scheme, bearer] = (req.headers.authorization ?? "").split(" ", 2);
  const { "usher-act-as": actAs, "usher-step-up": stepUpProof } = req.headers;
  const foreign = isForeign(req.headers, settings);
  const deviceTokens = foreign ? [] : deviceTokensOf(req.cookies[deviceName]);
  const trace = traceRequest(req, res);
  const traceId = traceIdIn(trace);
  if (traceId) res.log = res.log.child({ traceId });
  return {
    services,
    now: services.clock(),
    foreign,
    idempotencyKey: idempotencyKeyOf(call),
    credentials: {
      bearer: scheme?.toLowerCase() === "bearer" && bearer ? bearer : null,
      sessionToken: foreign ? null : (req.cookies[name] ?? null),
      origin,
      actAs: typeof actAs === "string" ? actAs : null,
      stepUpProof: typeof stepUpProof === "string" ? stepUpProof : null,
    },
    identified: null,
    request: {
      ip: req.ip,
      userAgent: req.headers["user-agent"]?.slice(0, 500) ?? null,
      devices: deviceTokens.map(hashToken),
      requestId: req.id,
    },
    trace,
    setSessionCookie(session) {
      const secureCookie = name.startsWith("__Host-");
      const options = { path: "/", httpOnly: true, sameSite: "lax", secure: secureCookie } as const;
      // To the absolute limit; the idle one moves with use, and the server keeps it.
      if (!session) return void res.clearCookie(name, options);
      res.setCookie(name, session.token, { ...options, expires: session.endsAt });
      const known = deviceCookieOf(session.deviceToken ?? null, deviceTokens);
      if (known) res.setCookie(deviceName, known, { ...options, maxAge: knownFor / 1000 });
    },
  };
}

/** The account pages and the script build, once they are built. */
async function servePages(app: FastifyInstance): Promise<void> {
  if (existsSync(scriptFolder))
    await app.register(fastifyStatic, {
      root: scriptFolder,
      prefix: "/widget/",
      decorateReply: false,
      setHeaders: cacheHeaders,
    });
  // The folder is there before its pages while they are built.
  const hasPages = existsSync(`${consoleFolder}/index.html`);
  if (hasPages)
    await app.register(fastifyStatic, {
      root: consoleFolder,
      wildcard: false,
      setHeaders: cacheHeaders,
    });
  // Every other page is the same document; it finds its way by the path.
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === "GET" && request.headers.accept?.includes("text/html");
    if (hasPages && isPage) return reply.sendFile("index.html");
    return reply.code(404).send({ error: "Not found" });
  });
}

/** Files with a hash in their name never change; the others are asked for each time. */
function cacheHeaders(reply: FastifyReply, path: string): void {
  const hashed = /-[\w-]{8,}\.\w+$/.test(path);
  reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
}
