import { setTimeout as sleep } from "node:timers/promises";
import type { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "../router.ts";
import type { Caller } from "../testing/callers.ts";

/** A call that was not answered as asked: its status (0: no answer at all), and whether it said when to come again. */
export interface Failure {
  status: number;
  retryAfter: string | null;
  reason: string | null;
  took: number;
  /** When it was told, by the monotonic clock. */
  at: number;
}

/** People who each make one group after another, with nothing tried again. */
export interface Load {
  /** The names of groups whose making was acknowledged, when, by the monotonic clock, and how long that took. */
  acknowledged: { name: string; at: number; took: number }[];
  failures: Failure[];
  /** Ends the load once the calls that are under way have. */
  end(): Promise<void>;
}

/** Starts a load of that name; every caller waits so many milliseconds between two calls. */
export function startLoad(load: string, callers: Caller[], pause: number): Load {
  const acknowledged: Load["acknowledged"] = [];
  const failures: Failure[] = [];
  let ended = false;
  async function work({ groups }: Caller, caller: number): Promise<void> {
    for (let call = 0; !ended; call++) {
      const name = `${load} ${caller}-${call}`;
      const from = performance.now();
      try {
        await groups.create.mutate({ name });
        const at = performance.now();
        acknowledged.push({ name, at, took: at - from });
      } catch (problem) {
        const at = performance.now();
        failures.push({ ...failureOf(problem), at, took: at - from });
      }
      await sleep(pause);
    }
  }
  const working = Promise.all(callers.map(work));
  return {
    acknowledged,
    failures,
    async end() {
      ended = true;
      await working;
    },
  };
}

/** What a failed call was told. */
export function failureOf(problem: unknown): Omit<Failure, "took" | "at"> {
  const { data, meta } = problem as TRPCClientError<AppRouter>;
  const response = meta?.response as Response | undefined;
  return {
    status: data?.httpStatus ?? response?.status ?? 0,
    retryAfter: response?.headers.get("retry-after") ?? null,
    reason: data?.reason ?? null,
  };
}

/** How many failures there were of each status. */
export function byStatus(failures: Failure[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { status } of failures) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
}

/** Prints what a test measured, as one line of JSON, for whoever reads the run. */
export function report(fault: string, figures: Record<string, unknown>): void {
  process.stdout.write(`[faults] ${fault}: ${JSON.stringify(figures)}\n`);
}
