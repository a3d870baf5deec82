import type { Duplex } from "node:stream";
import type { Pool, PoolClient, QueryConfig } from "pg";
import { isAsked, mostKept } from "./statements.ts";

type Given = [text: string, values?: readonly unknown[], ...callback: unknown[]];
/** As pg has it: a statement as text, or with the name by which it is kept. */
type Send = (statement: string | QueryConfig, values?: readonly unknown[]) => Promise<unknown>;
/** Of text only. */
type SendText = (text: string, values?: readonly unknown[]) => Promise<unknown>;

/** A connection. */
interface Line {
  client: PoolClient;
  send: SendText;
  /** The end of the transaction before, for which nobody waited. */
  before: Promise<unknown>;
}

/** A transaction. */
interface Transaction {
  /** What goes along with what comes next: how it begins, and later what says nothing. */
  held: string[];
  /** The answer to its beginning, once that was sent. */
  begun: Promise<unknown> | null;
  isAnswered: boolean;
  /** Whether nothing was asked for in it yet. */
  isIdle: boolean;
  readOnly: boolean;
}

const begins = /^(begin|start transaction)\b/i;
const settings = /^select set_config\(/i;
/** Whose answer nobody waits for: what comes after it in the transaction does not happen unless it did. */
const saysNothing =
  /^(savepoint|release)\b|^select (set_config|pg_notify|pg_advisory_xact_lock(_shared)?|enqueue)\(/i;
/** Its end; not that of a part of it. */
const ends = /^(commit|rollback)\b(?! to\b)/i;

/** What the query builder makes of the answers that it needn't wait for. */
const nothing = { command: "", rowCount: 0, rows: [] };

/**
 * Has the connections of a pool, whose clients send without waiting (pg's `pipeline`), save the round trips that say
 * nothing: the beginning of a transaction and its settings go along with its first statement, locks, savepoints and
 * notifications with the statement after them, and the end of one that only read is not waited for.
 *
 * Nothing is done outside a transaction should it not begin: its first statement is part of the same message, of which
 * PostgreSQL does nothing after what fails. One with values can't be; if it was asked (statements.ts), and so only reads, it
 * is sent right after, and what it finds is given away only once the transaction is known to have begun. All else waits.
 */
export function saveRoundTrips(pool: Pool, keepsStatements: boolean): void {
  const names = new Map<string, string>();
  pool.on("connect", (client: PoolClient) => {
    const plain = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
    const query = keepsStatements ? keepingStatements(plain, names) : plain;
    const line: Line = {
      client,
      send: (...given) => afterBoth(line.before, query(...given)),
      before: Promise.resolve(),
    };
    let open: Transaction | null = null;
    client.query = ((...given: Given) => {
      const [text, values, ...callback] = given;
      if (typeof text !== "string" || callback.length > 0)
        return sentAsItIs(open, () => plain(...given));
      if (begins.test(text)) {
        open = beginningWith(text);
        return Promise.resolve(nothing);
      }
      if (!ends.test(text)) return (open ? within(open, line.send) : line.send)(text, values);
      const ended = open;
      open = null;
      return endOf(ended, text, line);
    }) as never;
  });
}

/** A cursor, say, is no text and no promise of an answer: its transaction has to be known to have begun. */
function sentAsItIs<Answer>(open: Transaction | null, now: () => Answer): Answer {
  if (open && !open.isAnswered)
    throw new Error("A transaction has to begin with a statement as text.");
  return now();
}

/** Has a connection keep what is asked, parsed and planned, by its name. */
function keepingStatements(query: Send, names: Map<string, string>): SendText {
  // What it kept so far is of no use any more.
  let generation = 0;
  return (text, values = []) => {
    if (isAsked(values) && names.size < mostKept && !names.has(text))
      names.set(text, `usher-${names.size}`);
    const name = isAsked(values) && names.get(text);
    if (!name) return query(text, values);
    return query({ name: `${name}-${generation}`, text, values: [...values] }).catch((problem) => {
      if (isOutdated(problem)) generation++;
      throw problem;
    });
  };
}

/** Whether what was kept finds other columns since a migration, or is not there any more. */
const isOutdated = (problem: { code?: string }) =>
  problem.code === "0A000" || problem.code === "26000";

function beginningWith(text: string): Transaction {
  const readOnly = /\bread only\b/i.test(text);
  return { held: [text], begun: null, isAnswered: false, isIdle: true, readOnly };
}

function within(transaction: Transaction, send: SendText): SendText {
  return (text, values = []) => {
    if (values.length === 0 && saysNothing.test(text)) return holdBack(transaction, text, send);
    transaction.isIdle = false;
    const now = () => sendAfter(taken(transaction), [text, values], send);
    if (transaction.isAnswered) return now();
    if (!transaction.begun && values.length === 0) return begin(transaction, now());
    const begun = transaction.begun ?? begin(transaction, send(taken(transaction).join("; ")));
    return isAsked(values) ? afterBoth(begun, now()) : begun.then(now);
  };
}

function holdBack(transaction: Transaction, text: string, send: SendText): Promise<unknown> {
  // What fails after a savepoint must not pass for a transaction that did not begin.
  if (/^savepoint/i.test(text) && !transaction.begun)
    begin(transaction, send(taken(transaction).join("; ")));
  transaction.held.push(text);
  transaction.isIdle &&= settings.test(text);
  return Promise.resolve(nothing);
}

const taken = ({ held }: Transaction): string[] => held.splice(0);

/** Sends a statement as one message with what was held back before it; right after that if it has values. */
function sendAfter(
  held: string[],
  [text, values]: [text: string, values: readonly unknown[]],
  send: SendText,
): Promise<unknown> {
  if (held.length === 0) return send(text, values);
  if (values.length > 0) return afterBoth(send(held.join("; ")), send(text, values));
  return send([...held, text].join("; ")).then((answers) => (answers as unknown[]).at(-1));
}

function begin(transaction: Transaction, begun: Promise<unknown>): Promise<unknown> {
  transaction.begun = begun;
  begun.then(
    () => {
      transaction.isAnswered = true;
    },
    // Whoever asks next is told.
    () => {},
  );
  return begun;
}

/** The answer of the second of two that were both sent; the problem of the first before that of the second. */
async function afterBoth(first: Promise<unknown>, second: Promise<unknown>): Promise<unknown> {
  second.catch(() => {});
  await first;
  return second;
}

function endOf(ended: Transaction | null, text: string, line: Line): Promise<unknown> {
  const isRollback = /^rollback/i.test(text);
  if (ended && !ended.begun && (ended.isIdle || isRollback)) return Promise.resolve(nothing);
  if (isRollback) return line.send(text).catch((problem) => giveBack(line.client, problem));
  const now = () => sendAfter(ended ? taken(ended) : [], [text, []], line.send);
  if (!ended?.readOnly) return ended?.begun ? ended.begun.then(now) : now();
  line.before = now().catch((problem) => cut(line.client, problem));
  // Whoever has the connection next is told.
  line.before.catch(() => {});
  return Promise.resolve(nothing);
}

/**
 * A connection that is lost as a transaction is undone is given back to the pool: the query builder (kysely 0.29) forgets
 * it then, and after as many as the pool has nobody would get one any more.
 */
function giveBack(client: PoolClient, problem: unknown): never {
  client.release(true);
  throw problem;
}

/** A transaction that could not be ended ends with its connection: whoever has it next would be in it. */
function cut(client: PoolClient, problem: unknown): never {
  (client as unknown as { connection: { stream: Duplex } }).connection.stream.destroy();
  throw new Error("Connection terminated: its transaction did not end.", { cause: problem });
}
