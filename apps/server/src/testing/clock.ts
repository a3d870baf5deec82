import type { Clock } from "../clock.ts";

/** A clock that runs as the real one does, and can be moved forward. */
export interface MovableClock {
  now: Clock;
  advance(milliseconds: number): void;
}

export function movableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}
