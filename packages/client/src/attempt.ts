import {
  type Operation,
  type OperationResultObservable,
  type OperationResultObserver,
  TRPCClientError,
} from "@trpc/client";
import { type NoAnswer, toUsherError } from "./errors.ts";
import type { UsherRouter } from "./router.ts";
import type { CallContext } from "./types.ts";

export type Thrown = TRPCClientError<UsherRouter>;
export type Observer = OperationResultObserver<UsherRouter, unknown>;

/** A call, what holds for it, and the link that makes it. */
export interface Call {
  op: Operation;
  context: CallContext;
  next: (op: Operation) => OperationResultObservable<UsherRouter, unknown>;
}

/** Makes the call once, and gives it its time; what is handed back calls it off. */
export function attempt({ op, context, next }: Call, observer: Observer): () => void {
  const { timeout = 0 } = context;
  let running: { unsubscribe: () => void } | undefined;
  let over = false;
  const late = () => fail(new TRPCClientError(`No answer within ${timeout} ms.`), "timed_out");
  const timer = timeout > 0 ? setTimeout(late, timeout) : undefined;
  function stop(): void {
    over = true;
    clearTimeout(timer);
    running?.unsubscribe();
  }
  function fail(problem: Error, cut?: NoAnswer["reason"]): void {
    // What is called off fails once more by that.
    if (over) return;
    stop();
    observer.error(asThrown(problem, cut));
  }
  running = next({ ...op, context: { ...context } }).subscribe({
    next(value) {
      clearTimeout(timer);
      observer.next(value);
    },
    error: (problem) => fail(problem),
    complete() {
      stop();
      observer.complete();
    },
  });
  return stop;
}

export function asThrown(problem: Error, cut?: NoAnswer["reason"]): Thrown {
  return toUsherError(problem, cut) as unknown as Thrown;
}
