import type { Pool, PoolClient } from "pg";
import { asStatement } from "../tracing.ts";
import { nameOf } from "./statements.ts";

type Send = (text: string, values?: unknown) => Promise<unknown>;

/** A transaction. */
interface Transaction {
  /** What begins it, as long as that is not sent. */
  unsent: string | null;
  readOnly: boolean;
  /** The answer to its beginning. */
  begun: Promise<unknown>;
  isAnswered: boolean;
}

const begins = /^(begin|start transaction)\b/i;
const settings = /^select set_config\(/i;
/** Its end; not that of a part of it. */
const ends = /^(commit|rollback)\b(?! to\b)/i;

/** What the query builder makes of the answers that it needn't wait for. */
const nothing = { command: "", rowCount: 0, rows: [] };

/**
 * Has the connections of a pool, whose clients send without waiting (pg's `pipeline`), save the round trips that say
 * nothing: the beginning of a transaction and its settings go along with its first statement, and the end of one that only
 * read is not waited for. Nothing is done outside a transaction should it not begin: only what reads goes along, and what
 * it finds is given away only once the transaction is known to have begun.
 *
 * A connection that is lost as a transaction is undone is given back to the pool: the query builder (kysely 0.29) forgets
 * it then, and after as many as the pool has nobody would get one any more.
 */
export function saveRoundTrips(pool: Pool, keepsStatements: boolean): void {
  pool.on("connect", (client: PoolClient) => {
    const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
    const send: Send = (text, values) => {
      const known = nameOf(text);
      const name = keepsStatements ? known : undefined;
      return asStatement(text, known !== undefined, () =>
        name ? query({ name, text, values }) : query(text, values),
      );
    };
    let open: Transaction | null = null;
    client.query = ((...given: [unknown, ...unknown[]]) => {
      const [text, values] = given;
      if (typeof text !== "string") return query(...given);
      const now = () => send(text, values);
      if (begins.test(text)) {
        open = beginningWith(text);
        return Promise.resolve(nothing);
      }
      if (!open) return now();
      if (!ends.test(text)) return within(open, text, { now, send });
      const ended = open;
      open = null;
      return endOf(client, ended, text, now);
    }) as never;
  });
}

function beginningWith(text: string): Transaction {
  const readOnly = /\bread only\b/i.test(text);
  return { unsent: text, readOnly, begun: Promise.resolve(), isAnswered: false };
}

interface Sending {
  send: Send;
  /** Sends the statement at hand. */
  now(): Promise<unknown>;
}

function within(transaction: Transaction, text: string, { send, now }: Sending): Promise<unknown> {
  const { unsent } = transaction;
  if (unsent !== null && settings.test(text)) {
    // As one message, of which nothing is done after what fails.
    begin(transaction, send(`${unsent}; ${text}`));
    return Promise.resolve(nothing);
  }
  if (unsent !== null) begin(transaction, send(unsent));
  if (transaction.isAnswered) return now();
  return isRead(text, transaction)
    ? afterBoth(transaction.begun, now())
    : transaction.begun.then(now);
}

function begin(transaction: Transaction, begun: Promise<unknown>): void {
  Object.assign(transaction, { unsent: null, begun });
  begun.then(
    () => {
      transaction.isAnswered = true;
    },
    // Whoever asks next is told.
    () => {},
  );
}

/** The answer of the second of two that were both sent; the problem of the first before that of the second. */
async function afterBoth(first: Promise<unknown>, second: Promise<unknown>): Promise<unknown> {
  second.catch(() => {});
  await first;
  return second;
}

/** Of what begins with `with` only a transaction that reads can say that it does. */
function isRead(text: string, { readOnly }: Transaction): boolean {
  return (readOnly ? /^\s*(select|with)\b/i : /^\s*select\b/i).test(text);
}

function endOf(
  client: PoolClient,
  { unsent, readOnly, begun }: Transaction,
  text: string,
  now: () => Promise<unknown>,
): Promise<unknown> {
  if (unsent !== null) return Promise.resolve(nothing);
  if (/^rollback/i.test(text))
    return now().catch((problem) => {
      client.release(true);
      throw problem;
    });
  if (!readOnly) return begun.then(now);
  now().catch(() => {});
  return Promise.resolve(nothing);
}
