import type { Page } from "@playwright/test";

/** What a page went through while something was done to it. */
export interface Watched {
  /** Seconds that it took. */
  seconds: number;
  frames: number;
  /** Frames that came later than two of 60 in a second would. */
  late: number;
  /** Frames that a person sees stutter: 50 ms or more. */
  long: number;
  /** The longest frame, in milliseconds. */
  longest: number;
  /** Cumulative layout shift: what moved without anybody having asked for it, https://web.dev/articles/cls. */
  shift: number;
}

const lateAfter = 34;
const longAfter = 50;

interface Watching {
  stop: () => Watched;
}

/** Counts the frames and what jumps in the page meanwhile. */
export async function watch(page: Page, during: () => Promise<unknown>): Promise<Watched> {
  await page.evaluate(
    ({ lateAfter, longAfter }) => {
      const begun = performance.now();
      const gaps: number[] = [];
      let last = begun;
      let running = true;
      let shift = 0;
      const shifts = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) shift += entry.value;
      });
      shifts.observe({ type: "layout-shift" });
      const frame = (now: number) => {
        gaps.push(now - last);
        last = now;
        if (running) requestAnimationFrame(frame);
      };
      requestAnimationFrame((now) => {
        last = now;
        requestAnimationFrame(frame);
      });
      const stop = () => {
        running = false;
        shifts.disconnect();
        return {
          seconds: (performance.now() - begun) / 1000,
          frames: gaps.length,
          late: gaps.filter((gap) => gap >= lateAfter).length,
          long: gaps.filter((gap) => gap >= longAfter).length,
          longest: Math.max(0, ...gaps),
          shift,
        };
      };
      Object.assign(window, { watching: { stop } });
    },
    { lateAfter, longAfter },
  );
  await during();
  return page.evaluate(() => (window as unknown as { watching: Watching }).watching.stop());
}
