import { randomUUID } from "node:crypto";
import type { Announced } from "./announce.ts";

/** For how long, in milliseconds, and how many of the last announcements are kept. */
const longest = 5 * 60 * 1000;
const most = 1000;

/** The last announcements of one organization, for listeners who come back after a break. */
export interface Ring {
  add(announced: Announced, now: Date): void;
  /** The id after which nothing was announced yet. */
  position(now: Date): string;
  /** What was announced after this id, or null when that can't be told: it is too long ago, or of another time. */
  since(id: string, now: Date): Announced[] | null;
  /** Whether nobody has come by for so long that nobody can come back to anything in it. */
  isForgotten(now: Date): boolean;
}

/**
 * Every server hears the same announcements in the same order, so that whoever was on one finds their place
 * by its id on another, if that one was up.
 */
export function createRing(): Ring {
  /** What was last dropped: whoever stands there has missed nothing either. */
  let before: string = randomUUID();
  let kept: { announced: Announced; at: number }[] = [];
  let used = 0;

  function tidy(now: Date): void {
    used = now.getTime();
    const young = kept.findIndex(({ at }) => at > used - longest);
    const old = young === -1 ? kept.length : young;
    const drop = Math.max(old, kept.length - most);
    before = kept[drop - 1]?.announced.id ?? before;
    kept = kept.slice(drop);
  }

  return {
    add(announced, now) {
      kept.push({ announced, at: now.getTime() });
      tidy(now);
    },
    position(now) {
      tidy(now);
      return kept.at(-1)?.announced.id ?? before;
    },
    since(id, now) {
      tidy(now);
      const place = kept.findIndex(({ announced }) => announced.id === id);
      if (place === -1 && id !== before) return null;
      return kept.slice(place + 1).map(({ announced }) => announced);
    },
    isForgotten: (now) => now.getTime() - used > longest,
  };
}
