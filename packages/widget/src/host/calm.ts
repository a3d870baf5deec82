/** Knows when nobody waits for anything, so that what is not needed yet takes nothing from what is. */
export interface Calm {
  /** Something is on its way that somebody looks for; until the answer is called. */
  hold: () => () => void;
  /** Calls `run` once nobody waits: at once, when that was so before. */
  after: (run: () => void) => () => void;
}

export function createCalm(idle: typeof whenIdle = whenIdle): Calm {
  let holds = 0;
  let calm = false;
  let stop: (() => void) | undefined;
  const waiting = new Set<() => void>();

  function look(): void {
    stop?.();
    stop = holds > 0 || waiting.size === 0 ? undefined : idle(end);
  }

  function end(): void {
    calm = true;
    for (const run of waiting) run();
    waiting.clear();
  }

  return {
    hold() {
      holds++;
      look();
      return () => {
        holds--;
        look();
      };
    },
    after(run) {
      if (calm) {
        run();
        return () => {};
      }
      waiting.add(run);
      look();
      return () => {
        waiting.delete(run);
        look();
      };
    },
  };
}

/** The longest wait for a paint, in milliseconds: a page that nobody looks at paints nothing. */
const unseen = 1000;

/** Calls `run` when what was drawn last is painted and the browser has nothing else to do. */
function whenIdle(run: () => void): () => void {
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    // Safari has no word for it.
    idle = window.requestIdleCallback?.(done) ?? setTimeout(done, 50);
  });
  const timer = setTimeout(done, unseen);
  function stop(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    (window.cancelIdleCallback ?? clearTimeout)(idle);
  }
  function done(): void {
    stop();
    run();
  }
  return stop;
}
