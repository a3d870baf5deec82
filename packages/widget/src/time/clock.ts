type Waiting = { due: number; wake: () => void };

// A browser keeps timers as a 32-bit number of milliseconds; longer ones fire at once.
const longest = 2 ** 31 - 1;

/** One timer for every text that changes by itself: it sleeps until the next one is due. */
export function createClock(now: () => number = Date.now) {
  const waiting = new Set<Waiting>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function schedule(): void {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    const next = Math.min(...[...waiting].map((one) => one.due));
    timer = setTimeout(ring, Math.min(Math.max(0, next - now()), longest));
  }

  function ring(): void {
    const due = [...waiting].filter((one) => one.due <= now());
    for (const one of due) waiting.delete(one);
    for (const one of due) one.wake();
    schedule();
  }

  /** Calls `wake` once at `due` (milliseconds since 1970), unless the returned function is called first. */
  return function at(due: number, wake: () => void): () => void {
    const one = { due, wake };
    waiting.add(one);
    schedule();
    return () => {
      if (waiting.delete(one)) schedule();
    };
  };
}

/** The clock all of a page's panels share. */
export const wakeAt = createClock();
