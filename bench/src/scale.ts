/** How much there is, and how often each case is measured. */
export interface Scale {
  /** Users of the organizations that are compared, from the fewest to the most. */
  sizes: readonly [number, number, number];
  /** Small organizations around them, so that what tenancy costs shows. */
  around: number;
  /** Rounds of quick calls; of those that take long; and of those that change something, each on a user of its own. */
  rounds: { quick: number; slow: number; deeds: number };
  throughput: { rounds: number; seconds: number };
}

export const fullScale: Scale = {
  sizes: [10_000, 100_000, 1_000_000],
  around: 20_000,
  rounds: { quick: 60, slow: 12, deeds: 40 },
  throughput: { rounds: 3, seconds: 5 },
};

/** For a minute; the bars are those of the full one, which it need not meet. */
export const quickScale: Scale = {
  sizes: [10_000, 30_000, 100_000],
  around: 2_000,
  rounds: { quick: 12, slow: 4, deeds: 12 },
  throughput: { rounds: 1, seconds: 2 },
};

/** As it stands in a list: the first users of a page. */
export const pageSize = 50;

/** After how many rows the late page of an organization lies. */
export function lateOf(users: number): number {
  return Math.floor(users * 0.9);
}

/** How many call at once where throughput is measured. */
export const connections = 16;
