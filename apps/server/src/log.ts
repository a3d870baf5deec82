import {
  context,
  isSpanContextValid,
  type Context as TraceContext,
  trace,
} from "@opentelemetry/api";
import type { FastifyServerOptions } from "fastify";
import type { Settings } from "./settings.ts";

/** Where the lines of the log go; the process's own output if nothing is said. */
export interface LogTo {
  write(line: string): void;
}

/** What a line says of an error. */
type LoggedError = Record<string, unknown> & { type: string; message: string; stack: string };

/** The class of PostgreSQL's errors about a value, whose words repeat it. */
const aboutValue = /^22/;

/** What is asked for in a query is nobody's business who reads logs. */
const withoutQueries = (text: string) => text.replace(/(\/[^\s"'?]*)\?[^\s"']*/g, "$1?…");

function messageOf({ message, code }: Error & { code?: unknown }): string {
  const text = withoutQueries(message);
  return aboutValue.test(String(code)) ? text.replace(/".*"/s, '"…"') : text;
}

/**
 * Picks by name what is said of an error: libraries hang more on theirs, such as the row that broke a
 * constraint, or the bytes of a request that could not be read.
 */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: withoutQueries(String(error)), stack: "" };
  const { name, stack = "", cause } = error;
  const given = error as unknown as Record<string, unknown>;
  const texts = ["code", "table", "constraint"].filter((field) => typeof given[field] === "string");
  return {
    type: error.constructor.name || name,
    message: messageOf(error),
    ...Object.fromEntries(texts.map((field) => [field, given[field]])),
    // It begins with the message once more, as it was.
    stack: stack
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n"),
    ...(cause instanceof Error ? { cause: errorForLog(cause) } : {}),
  };
}

/** An error without words of its own is logged with its message; that one must be without secrets too. */
function words(args: unknown[]): unknown[] {
  const [first, message, ...more] = args;
  if (typeof first === "string") return [withoutQueries(first), message, ...more];
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err;
  const said = typeof message === "string" ? message : undefined;
  if (error instanceof Error && (said === undefined || said === error.message))
    return [first, messageOf(error), ...more];
  return said === undefined ? args : [first, withoutQueries(said), ...more];
}

/** The id of the trace that this is part of, if it is of one. */
export function traceIdIn(within: TraceContext): string | undefined {
  const span = trace.getSpanContext(within);
  return span && isSpanContextValid(span) ? span.traceId : undefined;
}

/** How the server logs: JSON, a line each, and never a secret, at whatever level. */
export function loggerOptions(
  { logLevel }: Pick<Settings, "logLevel">,
  logTo?: LogTo,
): NonNullable<FastifyServerOptions["logger"]> {
  return {
    level: logLevel,
    ...(logTo ? { stream: logTo } : {}),
    mixin: () => ({ traceId: traceIdIn(context.active()) }),
    serializers: {
      req: ({ method, url }) => ({ method, path: url?.split("?")[0] }),
      err: errorForLog,
    },
    hooks: {
      logMethod(args, method) {
        method.apply(this, words(args) as Parameters<typeof method>);
      },
    },
  };
}
