import type { EntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";

/** How many statements a connection keeps at most, so that its memory is bounded: a few for each order of each list. */
const mostKept = 200;

/** Statements as PostgreSQL takes them, with `$1` for the first value, by what they were before. */
const texts = new Map<string, string>();
/** The names by which connections keep them, parsed and planned. */
const names = new Map<string, string>();

/**
 * The rows that a statement with `?` for its values finds, in the transaction of `em` if it has one. For what is asked
 * with each call or each page: a connection has it parsed and planned once. It is put together from fixed words only.
 */
export async function ask<Row>(
  em: EntityManager,
  statement: string,
  params: readonly unknown[],
): Promise<Row[]> {
  const text = texts.get(statement) ?? kept(statement);
  em.config.getLogger().logQuery({ query: text, params: [...params], level: "info" });
  const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, [...params]));
  return rows as Row[];
}

/** The name by which a connection keeps a statement, if it does. */
export const nameOf = (text: string): string | undefined => names.get(text);

function kept(statement: string): string {
  let place = 0;
  const text = statement.replace(/\?/g, () => `$${++place}`);
  if (names.size < mostKept) {
    texts.set(statement, text);
    names.set(text, `usher-${names.size}`);
  }
  return text;
}
