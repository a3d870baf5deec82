import { type Operation, TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { asThrown, attempt, type Call, type Observer, type Thrown } from "./attempt.ts";
import { Unanswered } from "./errors.ts";
import type { UsherRouter } from "./router.ts";
import type { CallContext } from "./types.ts";

/** Calls that make something, or count: done twice, there would be two. */
const creating = /\.(create(?!Token)|consume|start|addInvitations|resend)/;

/** These say themselves what is to be, however often they are said. */
const repeatable = /\.(upsert|createToken)$/;

/** After these, and where there was no answer at all, the next moment may bring another. */
const passing: readonly (number | null)[] = [null, 429, 502, 503, 504];

/** In milliseconds: what the first wait is at most, any wait is, and a server may ask for. */
const firstWait = 300;
const longestWait = 10_000;
const longestAsked = 60_000;

/**
 * "Full jitter": any time up to a bound that doubles, so that those who were cut off together don't come
 * back together (M. Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015). In milliseconds.
 */
export function backOff(attempt: number, first = firstWait, longest = longestWait): number {
  return Math.random() * Math.min(longest, first * 2 ** attempt);
}

/** Told of each answer, before whoever called is. */
type Heard = (op: Operation, result: { data?: unknown }) => void;

/** Gives each attempt its time, and tries again what is safe to repeat. */
export function attempts(
  usual: Required<Omit<CallContext, "idempotencyKey">>,
  heard: Heard,
): TRPCLink<UsherRouter> {
  return () =>
    ({ op, next }) => {
      const context: CallContext = { ...usual, ...op.context };
      if (op.type === "mutation" && creating.test(op.path)) context.idempotencyKey ??= newKey();
      const safe = op.type === "query" || context.idempotencyKey || repeatable.test(op.path);
      const call = { op, next, context, heard, retries: safe ? (context.retries ?? 0) : 0 };
      return observable((observer) => run(call, observer));
    };
}

/** One attempt after the other until there is an answer, it is no use, or the caller's signal aborts. */
function run(call: Call & { retries: number; heard: Heard }, observer: Observer): () => void {
  const { signal } = call.op;
  let stopAttempt = () => {};
  let wait: ReturnType<typeof setTimeout> | undefined;
  function stop(): void {
    clearTimeout(wait);
    stopAttempt();
    signal?.removeEventListener("abort", abort);
  }
  function abort(): void {
    stop();
    const problem = new TRPCClientError("The call was aborted.", { cause: signal?.reason });
    observer.error(asThrown(problem, "aborted"));
  }
  function begin(turn: number): void {
    const error = (problem: Thrown) => {
      const pause = waitAfter(problem, turn, call.retries);
      if (pause !== null) wait = setTimeout(begin, pause, turn + 1);
      else observer.error(problem);
    };
    stopAttempt = attempt(call, {
      error,
      next(value) {
        call.heard(call.op, value.result);
        observer.next(value);
      },
      complete: observer.complete,
    });
  }
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  else begin(0);
  return stop;
}

/**
 * How often a call is made again that did nothing, as its session goes on under a cookie which was on its way to the
 * browser.
 */
const renewedRetries = 4;

/** How long to wait before the next attempt, in milliseconds; null when there should be none. */
function waitAfter(error: Thrown, attempt: number, retries: number): number | null {
  const { data, cause, meta } = error;
  const wasRenewed = (error as { reason?: unknown }).reason === "session_renewed";
  if (attempt >= (wasRenewed ? renewedRetries : retries)) return null;
  if (wasRenewed) return backOff(attempt);
  const local = (cause as unknown) instanceof Unanswered ? (cause as unknown as Unanswered) : null;
  const status = data?.httpStatus ?? local?.status ?? null;
  // No status, and yet an answer of ours: there is no token to be had.
  if (!passing.includes(status) || (local && status === null)) return null;
  const response = local?.response ?? (meta?.response as Response | undefined);
  const asked = askedWait(response?.headers.get("retry-after"));
  return asked > longestAsked ? null : asked + backOff(attempt);
}

/** `Retry-After` in milliseconds: it comes in seconds, or as a date (RFC 9110, 10.2.3). */
function askedWait(header: string | null | undefined): number {
  if (!header) return 0;
  const seconds = Number(header);
  return Math.max(
    0,
    (Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000) || 0,
  );
}

/** 128 random bits. Pages without https have no `randomUUID`. */
function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/** Whether a call has a key, and so has to go by itself. */
export function hasKey({ context }: Operation): boolean {
  return Boolean(context.idempotencyKey);
}

/** The header for the one call of a request. */
export function keyHeader({ opList }: { opList: readonly Operation[] }): Record<string, string> {
  const key = opList[0]?.context.idempotencyKey;
  return typeof key === "string" ? { "idempotency-key": key } : {};
}
