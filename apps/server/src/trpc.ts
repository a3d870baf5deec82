import type { Span, Context as TraceContext } from "@opentelemetry/api";
import { initTRPC, TRPCError } from "@trpc/server";
import {
  type ActorKind,
  fieldProblems,
  type Refusal,
  type RefusalKind,
  Refused,
  refusals,
} from "@usher/domain";
import * as z from "zod/mini";
import type { RequestFacts } from "./actor.ts";
import type { Credentials } from "./authentication/authenticate.ts";
import { mayPass } from "./database/passing.ts";
import type { Services } from "./services.ts";
import { asCall, noteFault } from "./tracing.ts";

/** What every procedure is handed. */
export interface Context {
  services: Services;
  credentials: Credentials;
  /** Whether a page of another origin makes the call: it gets no cookie, and none of ours is read. */
  foreign: boolean;
  request: Omit<RequestFacts, "procedure">;
  /** The request as a part of a trace, if it is of one. */
  trace: TraceContext;
  /** Who turned out to call, for the log; null until that is looked up. */
  identified: { kind: ActorKind; id: string | null; organizationId: string } | null;
  /** Under which the caller asks to have a deed done once, however often it arrives; or null. */
  idempotencyKey: string | null;
  /** The time of the call: one for everything in it. */
  now: Date;
  /** Sets the session cookie, and for a browser that is new to an account what it will be known by; or clears the first. */
  setSessionCookie(
    session: { token: string; endsAt: Date; deviceToken?: string | null } | null,
  ): void;
}

const codes = {
  unauthorized: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  "not-found": "NOT_FOUND",
  conflict: "CONFLICT",
  invalid: "BAD_REQUEST",
  "too-many": "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
} as const satisfies Record<RefusalKind, TRPCError["code"]>;

/** What an answer says of an error beside the tRPC code. */
export function problemDetails(cause: unknown): {
  reason: Refusal | null;
  fields: Record<string, string[]> | null;
} {
  if (cause instanceof Refused)
    return {
      reason: cause.reason,
      fields: cause.field ? { [cause.field]: [cause.message] } : null,
    };
  if (cause instanceof z.core.$ZodError)
    return { reason: "invalid_input", fields: fieldProblems(cause) };
  return { reason: null, fields: null };
}

/** Of an error that is a bug nobody learns anything but where to find it in the log. */
export function serverProblem(requestId: string | undefined): string {
  return `Something went wrong on the server (request ${requestId ?? "unknown"}).`;
}

/** What a person reads. */
function publicMessage(error: TRPCError, requestId: string | undefined): string {
  if (error.cause instanceof z.core.$ZodError) return refusals.invalid_input.message;
  if (error.code !== "INTERNAL_SERVER_ERROR") return error.message;
  return serverProblem(requestId);
}

/** `once`: whether a procedure heeds idempotency keys; `list`: whether it may be read from a standby. */
const t = initTRPC
  .context<Context>()
  .meta<{ once?: boolean; list?: boolean }>()
  .create({
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
    },
    errorFormatter({ shape, error, ctx }) {
      const message = publicMessage(error, ctx?.request.requestId);
      const { code, httpStatus, path } = shape.data;
      return {
        message,
        code: shape.code,
        data: { code, httpStatus, path, ...problemDetails(error.cause) },
      };
    },
  });

export const router = t.router;

/** The error that callers see for a rule's "no". */
export function refusalError(cause: Refused): TRPCError {
  const { kind, message } = refusals[cause.reason];
  return new TRPCError({ code: codes[kind], message, cause });
}

/**
 * In how many seconds a call that failed may come again, for `Retry-After`; null where that is no matter of time.
 * What is too much at this moment passes soon.
 */
export function retryAfterOf({ cause, code }: TRPCError): number | null {
  if (cause instanceof Refused && cause.retryAfter !== undefined) return cause.retryAfter;
  return code === "SERVICE_UNAVAILABLE" ? 1 : null;
}

/** What went wrong on the server, where that is why a call failed: not the refusal, which says nothing, but what it was for. */
export function faultOf(error: TRPCError): unknown {
  if (error.code === "INTERNAL_SERVER_ERROR") return error.cause ?? error;
  return error.code === "SERVICE_UNAVAILABLE" ? error.cause?.cause : undefined;
}

/** What callers are told of a failure that passes; what it was stands in the log. */
function busyBecause(cause: unknown): Refused {
  return Object.assign(new Refused("busy"), { cause });
}

const refusing = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof Refused) throw refusalError(cause);
  if (mayPass(cause)) throw refusalError(busyBecause(cause));
  return result;
});

/**
 * Counts calls, and shows them in traces. A stream is open for as long as somebody listens, and counted as such; in a
 * trace its call is how it began.
 */
const watching = t.middleware(({ ctx, path, type, next }) =>
  asCall(path, ctx.trace, async (span) => {
    const from = performance.now();
    const result = await next();
    const error = result.ok ? null : result.error;
    const outcome = error?.code.toLowerCase() ?? "ok";
    if (type !== "subscription")
      ctx.services.telemetry.count(path, outcome, (performance.now() - from) / 1000);
    describe(span, ctx, error);
    return result;
  }),
);

/** Notes how a call ended, and whose it was. */
function describe(span: Span, { identified }: Context, error: TRPCError | null): void {
  span.setAttributes({
    "rpc.response.status_code": error?.code ?? "OK",
    "usher.refusal": problemDetails(error?.cause).reason ?? undefined,
    "usher.organization.id": identified?.organizationId,
    "usher.caller.kind": identified?.kind,
    "usher.caller.id": identified?.id ?? undefined,
  });
  const fault = error && faultOf(error);
  if (fault) noteFault(span, fault);
}

/** Whoever sends a key relies on it, and must not learn too late that nobody looked at it. */
const heedingKeys = t.middleware(({ ctx, meta, type, next }) => {
  if (ctx.idempotencyKey !== null && type === "mutation" && !meta?.once)
    throw new Refused("invalid_input", idempotencyHeader);
  return next();
});

/** The header that an idempotency key comes in. */
export const idempotencyHeader = "idempotency-key";

/** Where every procedure begins: what a rule refuses leaves as an error with its reason. */
export const procedure = t.procedure.use(watching).use(refusing).use(heedingKeys);
