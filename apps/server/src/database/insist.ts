import { setTimeout as sleep } from "node:timers/promises";
import { mayPass } from "./passing.ts";

/** In milliseconds, between two tries: from the first to the longest. */
const waits = { first: 100, longest: 2000 };

/**
 * Writes down what has happened already, however long the database is away; until `signal` aborts. It may be
 * done twice, when the answer to the first time was lost: so only for what is the same done twice.
 */
export async function insist<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let wait = waits.first; ; wait = Math.min(wait * 2, waits.longest)) {
    try {
      return await work();
    } catch (problem) {
      if (!mayPass(problem) || signal.aborted) throw problem;
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }
}
