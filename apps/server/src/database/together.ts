import { context, type Context as TraceContext } from "@opentelemetry/api";
import { mayPass } from "./passing.ts";

/**
 * Looks things up together: whoever asks while others are looked up is served by the next look, which begins after they
 * asked, so that nobody is told what was so before. Of many calls at once the database answers few statements, and a call
 * that comes alone waits for nobody. `look` answers in the order of its keys; what it throws, all of its askers are told,
 * and where that lies in the database's state, those who wait behind them, who would only wait as long once more.
 */
export function lookTogether<Key, Found>(
  look: (keys: readonly Key[]) => Promise<readonly Found[]>,
  atOnce = 1,
): (key: Key) => Promise<Found> {
  interface Asker {
    key: Key;
    resolve: (found: Found) => void;
    reject: (problem: unknown) => void;
    within: TraceContext;
  }
  let waiting: Asker[] = [];
  let looks = 0;
  async function serve(): Promise<void> {
    const askers = waiting;
    waiting = [];
    looks++;
    try {
      // Shown in the trace of the first, which waited longest; not in that of whoever was served before.
      const keys = askers.map(({ key }) => key);
      const found = await context.with(
        askers[0]?.within ?? context.active(),
        look,
        undefined,
        keys,
      );
      for (const [index, { resolve }] of askers.entries()) resolve(found[index] as Found);
    } catch (problem) {
      const behind = mayPass(problem) ? waiting.splice(0) : [];
      for (const { reject } of [...askers, ...behind]) reject(problem);
    }
    looks--;
    if (waiting.length > 0) void serve();
  }
  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject, within: context.active() });
      if (looks < atOnce) void serve();
    });
}

/** The same for whole pieces of work: those of one key that are asked for at once are done once, for all of them. */
export type Together = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function workTogether(): Together {
  type Work = () => Promise<unknown>;
  const lines = new Map<string, { ask: (work: Work) => Promise<unknown>; askers: number }>();
  return async <T>(key: string, work: () => Promise<T>) => {
    const line = lines.get(key) ?? { ask: lookTogether(sharing), askers: 0 };
    lines.set(key, line);
    line.askers++;
    try {
      return (await line.ask(work)) as T;
    } finally {
      if (--line.askers === 0) lines.delete(key);
    }
  };
}

/** Does the last, which knows the latest, and gives its outcome to all. */
async function sharing(works: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const outcome = await works.at(-1)?.();
  return works.map(() => outcome);
}
