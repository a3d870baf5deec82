import { median } from "./statistics.ts";

export type Who = "Usher" | "plain SQL" | "better-auth" | "the hash alone" | "an empty call";

/** What is measured: who does what, among how many users. */
export interface Case {
  what: string;
  who: Who;
  users: number;
}

/** How long it took each time, in milliseconds. */
export interface Sample extends Case {
  times: number[];
}

export function sampleOf(samples: readonly Sample[], { what, who, users }: Case): Sample {
  const found = samples.find(
    (sample) => sample.what === what && sample.who === who && sample.users === users,
  );
  if (!found) throw new Error(`Not measured: ${what}, ${who}, ${users} users.`);
  return found;
}

export function medianOf(samples: readonly Sample[], of: Case): number {
  return median(sampleOf(samples, of).times);
}
