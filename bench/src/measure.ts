import type { Case, Sample } from "./samples.ts";

/** One of those that take turns; `round` counts on from the first that only warms up. */
export interface Contender extends Case {
  /** Only in each so-many-th round: for what takes long. */
  every?: number;
  run(round: number): Promise<unknown>;
}

/** The first rounds, which only warm up and are not counted. */
export const warming = 3;

/** Measures all in turn, round by round and one call at a time, so that noise hits all alike. */
export async function inTurn(contenders: readonly Contender[], rounds: number): Promise<Sample[]> {
  const samples = contenders.map(({ what, who, users }) => ({
    ...{ what, who, users },
    times: [] as number[],
  }));
  for (let round = 0; round < warming + rounds; round++)
    for (const [index, contender] of contenders.entries()) {
      if (round >= warming && (round - warming) % (contender.every ?? 1) > 0) continue;
      const begin = performance.now();
      await contender.run(round);
      if (round >= warming) samples[index]?.times.push(performance.now() - begin);
    }
  return samples;
}
