import type { EntityManager } from "@mikro-orm/postgresql";

/** How many rows one transaction takes: so that nobody waits long for a row of it. */
const batch = 2_000;

/**
 * Runs a statement that does something to at most as many rows as its last parameter says and answers how
 * many those were, until there are no more.
 */
export async function inBatches(
  em: EntityManager,
  statement: string,
  params: unknown[],
): Promise<void> {
  let count: number;
  do {
    const [done] = await em.execute<{ count: string }[]>(statement, [...params, batch]);
    count = Number(done?.count);
  } while (count === batch);
}
