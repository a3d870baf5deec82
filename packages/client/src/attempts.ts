import { type Operation, TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import type { CallContext } from "./call-context.ts";
import { type NoAnswer, toUsherError, Unanswered } from "./errors.ts";
import type { UsherRouter } from "./router.ts";

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

/** Gives each attempt its time, and tries again what is safe to repeat. */
export function attempts(
  usual: Required<Omit<CallContext, "idempotencyKey">>,
): TRPCLink<UsherRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        const context: CallContext = { ...usual, ...op.context };
        if (op.type === "mutation" && creating.test(op.path)) context.idempotencyKey ??= newKey();
        const { idempotencyKey, timeout = 0, retries = 0 } = context;
        const safe = op.type === "query" || idempotencyKey || repeatable.test(op.path);
        let left = safe ? retries : 0;
        let timer: ReturnType<typeof setTimeout> | undefined;
        let running: { unsubscribe: () => void } | undefined;

        function stop(): void {
          clearTimeout(timer);
          running?.unsubscribe();
          op.signal?.removeEventListener("abort", abort);
        }
        function abort(): void {
          stop();
          const cause = op.signal?.reason;
          observer.error(
            asThrown(new TRPCClientError("The call was aborted.", { cause }), "aborted"),
          );
        }
        function fail(problem: Error, cut?: NoAnswer["reason"]): void {
          stop();
          const error = asThrown(problem, cut);
          const wait = left > 0 ? waitAfter(error, retries - left) : null;
          if (wait === null) observer.error(error);
          else {
            left--;
            timer = setTimeout(begin, wait);
            op.signal?.addEventListener("abort", abort);
          }
        }
        function begin(): void {
          if (op.signal?.aborted) {
            abort();
            return;
          }
          op.signal?.addEventListener("abort", abort);
          const late = () =>
            fail(new TRPCClientError(`No answer within ${timeout} ms.`), "timed_out");
          if (timeout > 0) timer = setTimeout(late, timeout);
          running = next({ ...op, context: { ...context } }).subscribe({
            next(value) {
              clearTimeout(timer);
              observer.next(value);
            },
            error: fail,
            complete() {
              stop();
              observer.complete();
            },
          });
        }
        begin();
        return stop;
      });
}

function asThrown(problem: Error, cut?: NoAnswer["reason"]) {
  return toUsherError(problem, cut) as unknown as TRPCClientError<UsherRouter>;
}

/** How long to wait before the next attempt, in milliseconds; null when there should be none. */
function waitAfter(error: TRPCClientError<UsherRouter>, attempt: number): number | null {
  const { data, cause, meta } = error;
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
