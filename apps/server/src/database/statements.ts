import type { EntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";

/** How many statements are remembered at most, so that memory is bounded: a few for each order of each list. */
export const mostKept = 200;

/** Statements as PostgreSQL takes them, with `$1` for the first value, by what they were before. */
const texts = new Map<string, string>();

/** The values of what was asked, by which the connection knows it again. */
const asked = new WeakSet<readonly unknown[]>();

/**
 * The rows that a statement with `?` for its values finds, in the transaction of `em` if it has one. For what is asked
 * with each call or each page: a connection has it parsed and planned once. It is put together from fixed words only, and
 * only reads: it may be sent before its transaction is known to have begun.
 */
export async function ask<Row>(
  em: EntityManager,
  statement: string,
  params: readonly unknown[],
): Promise<Row[]> {
  const text = texts.get(statement) ?? numbered(statement);
  const values = [...params];
  asked.add(values);
  em.config.getLogger().logQuery({ query: text, params: values, level: "info" });
  const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, values));
  return rows as Row[];
}

/** Whether a statement with these values is one that is asked, and so only reads. */
export const isAsked = (values: readonly unknown[]): boolean => asked.has(values);

function numbered(statement: string): string {
  let place = 0;
  const text = statement.replace(/\?/g, () => `$${++place}`);
  if (texts.size < mostKept) texts.set(statement, text);
  return text;
}
