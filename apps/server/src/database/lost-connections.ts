import type { Pool, PoolClient } from "pg";

type Query = (...given: unknown[]) => Promise<unknown>;

/** What a transaction begins with, and what undoes it; not what undoes a part of it. */
const boundary = /^(begin|start transaction|rollback)\b(?! to\b)/i;

/**
 * Gives a connection back to its pool when it is lost as a transaction begins or is undone. The query builder
 * (kysely 0.29) forgets it then, and after as many as the pool has nobody would get one any more.
 */
export function giveBackLost(pool: Pool): void {
  pool.on("connect", (client: PoolClient) => {
    const query = client.query.bind(client) as Query;
    client.query = ((...given: unknown[]) => {
      const answer = query(...given);
      const [text] = given;
      if (typeof text !== "string" || !boundary.test(text)) return answer;
      return answer.catch((problem) => {
        client.release(true);
        throw problem;
      });
    }) as never;
  });
}
