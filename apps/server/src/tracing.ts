import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  type Context as TraceContext,
  TraceFlags,
  trace,
} from "@opentelemetry/api";
import type { FastifyReply, FastifyRequest } from "fastify";
import { errorForLog } from "./log.ts";

/**
 * Traces, for whoever registers an OpenTelemetry SDK in the process; without one nothing of this does anything. Names
 * are those of OpenTelemetry's semantic conventions 1.45 (HTTP, RPC, databases, messaging). Of people and organizations
 * a span has ids only; of an error its type, code and stack: what its words repeat stands in the log, by the trace's id.
 */
const tracer = () => trace.getTracer("usher");

/** Runs `work` as a span. */
function spanned<T>(
  name: string,
  options: SpanOptions,
  within: TraceContext,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer().startActiveSpan(name, options, within, async (span) => {
    try {
      return await work(span);
    } catch (problem) {
      noteFault(span, problem);
      throw problem;
    } finally {
      span.end();
    }
  });
}

/** Notes that something went wrong on the server. */
export function noteFault(span: Span, problem: unknown): void {
  const { type, stack, code } = errorForLog(problem);
  span.recordException({ name: type, stack });
  span.setAttribute("error.type", String(code ?? type));
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/**
 * A request to the API as a span, which ends with the answer: part of the trace that the caller names (W3C
 * `traceparent`), unless something else in the process has begun one for it. Its calls are parts of this span.
 */
export function traceRequest(request: FastifyRequest, reply: FastifyReply): TraceContext {
  const around = context.active();
  const within = trace.getSpan(around) ? around : propagation.extract(around, request.headers);
  const attributes: Attributes = {
    "http.request.method": request.method,
    "http.route": "/trpc",
    "usher.request.id": request.id,
  };
  const options = { kind: SpanKind.SERVER, attributes };
  const span = tracer().startSpan(`${request.method} /trpc`, options, within);
  const { raw } = reply;
  raw.once("close", () => {
    span.setAttribute("http.response.status_code", raw.statusCode);
    if (raw.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  return trace.setSpan(within, span);
}

/** A call as a span of its request. */
export function asCall<T>(
  procedure: string,
  request: TraceContext,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const attributes = { "rpc.system.name": "trpc", "rpc.method": procedure };
  return spanned(procedure, { kind: SpanKind.SERVER, attributes }, request, work);
}

/** By which a job names the trace in which it was queued. */
interface Queued {
  organizationId?: string;
  traceparent?: string;
}

/** A job as a trace of its own, since it may run much later, with a link to where it was queued. */
export function asJob(name: string, queued: Queued, work: () => Promise<void>): Promise<void> {
  const origin = trace.getSpanContext(propagation.extract(ROOT_CONTEXT, queued));
  const options: SpanOptions = {
    kind: SpanKind.CONSUMER,
    attributes: {
      "messaging.system": "graphile-worker",
      "messaging.operation.name": "process",
      "messaging.operation.type": "process",
      "messaging.destination.name": name,
      "usher.organization.id": queued.organizationId,
    },
    links: origin ? [{ context: origin }] : [],
  };
  return spanned(`process ${name}`, options, ROOT_CONTEXT, work);
}

/** For what is queued here; undefined outside of any trace. */
export function traceparent(): string | undefined {
  const carrier: Pick<Queued, "traceparent"> = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}

/**
 * A statement to PostgreSQL as a span of whatever sends it; what nobody traces has none. Its text is told only if it is
 * made of `fixed` words, its values never.
 */
export function asStatement<T>(text: string, fixed: boolean, send: () => Promise<T>): Promise<T> {
  // Not whether it records: the pieces of an answer are asked for once their call's span has ended.
  const { traceFlags = TraceFlags.NONE } = trace.getActiveSpan()?.spanContext() ?? {};
  if (!(traceFlags & TraceFlags.SAMPLED)) return send();
  // Behind a quotation mark a value may begin.
  const { verb, table } = beginningOf(fixed ? text : (text.split("'", 1)[0] ?? ""));
  const summary = table ? `${verb} ${table}` : verb;
  const attributes: Attributes = {
    "db.system.name": "postgresql",
    "db.operation.name": verb,
    "db.collection.name": table,
    "db.query.summary": summary,
    "db.query.text": fixed ? text : undefined,
  };
  return spanned(summary, { kind: SpanKind.CLIENT, attributes }, context.active(), send);
}

/** What a statement does, and to which table; of those in parentheses none. */
function beginningOf(words: string): { verb: string; table: string | undefined } {
  const outside = words.replace(/\([^()]*\)/g, "");
  if (outside !== words) return beginningOf(outside);
  const [verb = ""] = /\w+/.exec(words) ?? [];
  const [, table] = /\b(?:from|into|update)\s+"?(\w+)/i.exec(words) ?? [];
  return { verb: verb.toLowerCase(), table };
}
