import type { EntityManager } from "@mikro-orm/postgresql";
import { initTRPC, TRPCError } from "@trpc/server";
import { fieldProblems, type Refusal, type RefusalKind, Refused, refusals } from "@usher/domain";
import * as z from "zod/mini";
import { type Actor, anonymousActor, type OrganizationFacts, type RequestFacts } from "./actor.ts";
import { record } from "./audit/record.ts";
import { authenticate, type Credentials } from "./authentication/authenticate.ts";
import { inOrganization } from "./database/orm.ts";
import type { Services } from "./services.ts";

/** What every procedure is handed. */
export interface Context {
  services: Services;
  credentials: Credentials;
  /** Whether a page of another origin makes the call: it gets no cookie, and none of ours is read. */
  foreign: boolean;
  request: Omit<RequestFacts, "procedure">;
  /** The time of the call: one for everything in it. */
  now: Date;
  /** Sets the session cookie, or with null clears it. */
  setSessionCookie(session: { token: string; expiresAt: Date } | null): void;
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
function details(cause: unknown): {
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

/** What a person reads. Of an error that is a bug they learn nothing but where to find it in the log. */
function publicMessage(error: TRPCError, requestId: string | undefined): string {
  if (error.cause instanceof z.core.$ZodError) return refusals.invalid_input.message;
  if (error.code !== "INTERNAL_SERVER_ERROR") return error.message;
  return `Something went wrong on the server (request ${requestId ?? "unknown"}).`;
}

const t = initTRPC.context<Context>().create({
  sse: {
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 40_000 },
  },
  errorFormatter({ shape, error, ctx }) {
    const message = publicMessage(error, ctx?.request.requestId);
    const { code, httpStatus, path } = shape.data;
    return { message, code: shape.code, data: { code, httpStatus, path, ...details(error.cause) } };
  },
});

export const router = t.router;

/** Turns a rule's "no" into the error that callers see. */
const refusing = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof Refused) {
    const { reason } = result.error.cause;
    const { kind, message } = refusals[reason];
    throw new TRPCError({ code: codes[kind], message, cause: result.error.cause });
  }
  return result;
});

/** Anyone may call; the use case finds the organization from what it is given. */
export const publicProcedure = t.procedure.use(refusing).use(({ ctx, path, next }) => {
  // Another site must not sign its visitors in to an account of its choice.
  if (ctx.foreign) throw new Refused("origin_not_allowed");
  const request: RequestFacts = { ...ctx.request, procedure: path };
  return next({
    ctx: {
      /** One transaction in an organization, on behalf of somebody who is not signed in. */
      within<T>(
        organization: OrganizationFacts,
        work: (em: EntityManager, actor: Actor) => Promise<T>,
      ): Promise<T> {
        const actor = anonymousActor(organization, request, ctx.now);
        return inOrganization(ctx.services.orm, organization.id, (em) => work(em, actor));
      },
    },
  });
});

/** Knows who calls, without a transaction: for streams. */
export const streamProcedure = t.procedure.use(refusing).use(({ ctx, path, next }) => {
  const request: RequestFacts = { ...ctx.request, procedure: path };
  const identify = () =>
    authenticate(
      {
        em: ctx.services.orm.em.fork(),
        embedTokens: ctx.services.embedTokens,
        now: ctx.services.clock(),
        request,
      },
      ctx.credentials,
    );
  return next({ ctx: { identify } });
});

/** The record that a refused deed is about, by the name its input has for it. */
function targetOf(input: unknown): { kind: "user" | "invitation" | "api-key"; id: string } | null {
  const { userId, invitationId, apiKeyId } = (input ?? {}) as Record<string, unknown>;
  if (typeof userId === "string") return { kind: "user", id: userId };
  if (typeof invitationId === "string") return { kind: "invitation", id: invitationId };
  if (typeof apiKeyId === "string") return { kind: "api-key", id: apiKeyId };
  return null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Records a refused deed; its own transaction is undone, so this is one more. */
async function recordRefusal(
  services: Services,
  actor: Actor,
  reason: Refusal,
  input: unknown,
): Promise<void> {
  const target = targetOf(input);
  await inOrganization(services.orm, actor.organizationId, async (em) => {
    record(em, actor, {
      action: "procedure.refused",
      reason,
      ...(target && uuid.test(target.id) ? { target } : {}),
    });
  });
}

/** Knows who calls and runs the procedure in one transaction of their organization. */
export const userProcedure = t.procedure
  .use(refusing)
  .use(async ({ ctx, path, type, getRawInput, next }) => {
    const { services, now } = ctx;
    const { actor } = await authenticate(
      {
        em: services.orm.em.fork(),
        embedTokens: services.embedTokens,
        now,
        request: { ...ctx.request, procedure: path },
      },
      ctx.credentials,
    );
    try {
      return await inOrganization(services.orm, actor.organizationId, async (em) => {
        const result = await next({ ctx: { em, actor } });
        // A refusal travels as a value here; thrown, it undoes the transaction.
        if (!result.ok) throw result.error;
        return result;
      });
    } catch (problem) {
      const cause = problem instanceof TRPCError ? problem.cause : problem;
      if (type === "mutation" && cause instanceof Refused)
        await recordRefusal(services, actor, cause.reason, await getRawInput());
      throw problem;
    }
  });
