import { setTimeout } from "node:timers/promises";
import { Refused } from "@usher/domain";
import pLimit, { type LimitFunction } from "p-limit";

/**
 * How many calls of whoever is not signed in a server works at, of one procedure: few enough that however many come,
 * connections and processor are left to whoever is in.
 */
const atOnce = 4;
const mayWait = 100;
/** Nobody waits longer for their turn, in milliseconds: by then people have given up. */
const patience = 10_000;
/** Whoever is turned away is told so after a while, in milliseconds: who asks again at once must not gain by it. */
const held = 1_000;

const lanes = new Map<string, LimitFunction>();

/**
 * Works at a call once it is its turn. Throws `busy`, before anything was done, when too many wait already or its turn
 * does not come.
 */
export async function inTurn<T>(procedure: string, work: () => Promise<T>): Promise<T> {
  const lane = lanes.get(procedure) ?? pLimit(atOnce);
  lanes.set(procedure, lane);
  if (lane.pendingCount >= mayWait) {
    await setTimeout(held);
    throw new Refused("busy");
  }
  const came = performance.now();
  return lane(() => {
    if (performance.now() - came > patience) throw new Refused("busy");
    return work();
  });
}
