import type { LiveListener } from "./listen.ts";
import type { UsherCalls } from "./types.ts";

type Calls = UsherCalls;

/** The input of a list, of which the pages are our business. */
type Filter<Input> = Omit<Extract<Input, object>, "cursor">;

interface IterateOptions {
  signal?: AbortSignal;
}

/** For a query that pages by cursor: its rows, fetched page by page while they are asked for. */
type Paged<Call> = Call extends {
  query: (input: infer Input, ...rest: never[]) => PromiseLike<infer Page>;
}
  ? Page extends { rows: readonly (infer Row)[]; nextCursor: string | null }
    ? {
        iterate: object extends Filter<Input>
          ? (filter?: Filter<Input>, options?: IterateOptions) => AsyncIterable<Row>
          : (filter: Filter<Input>, options?: IterateOptions) => AsyncIterable<Row>;
      }
    : unknown
  : unknown;

/** What an area's `list` has, the area has as well: `client.users.iterate(…)`. */
type OfList<Area> = Area extends { list: infer List } ? Paged<List> : unknown;

type Areas = {
  [Area in Extract<keyof Calls, string>]: OfList<Calls[Area]> & {
    [Name in keyof Calls[Area]]: Paged<Calls[Area][Name]>;
  };
};

/**
 * One typed call per procedure: `client.users.list.query({ search: "ada" })`; and for what comes in pages
 * `for await (const user of client.users.iterate({ search: "ada" }))`.
 */
export type UsherClient = Calls &
  Areas & {
    events: {
      /**
       * Tells what happens at the server, over breaks of the connection, until the answer is called, the
       * signal aborts or access ends.
       */
      listen(listener: LiveListener): () => void;
    };
    /** A client whose calls are this user's. Needs an API key. */
    actAs(userId: string): UsherClient;
  };

interface Extras {
  listen: (listener: LiveListener) => () => void;
  actAs: (userId: string) => UsherClient;
}

interface Call {
  query(
    input: object,
    options?: IterateOptions,
  ): Promise<{ rows: unknown[]; nextCursor: string | null }>;
}

/** Rows as long as somebody asks for them; a loop that is left fetches no more. */
async function* rowsOf(call: Call, filter: object = {}, options?: IterateOptions) {
  let cursor: string | null = null;
  do {
    const page = await call.query({ ...filter, ...(cursor === null ? {} : { cursor }) }, options);
    yield* page.rows;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

type Dictionary = Record<string | symbol, never>;

/** The same object with some names of its own. */
function having<Value extends object>(
  target: Value,
  own: (name: string, rest: Dictionary) => unknown,
): Value {
  const get = (on: Value, name: string | symbol) => {
    const rest = on as unknown as Dictionary;
    return (typeof name === "string" ? own(name, rest) : undefined) ?? rest[name];
  };
  return new Proxy(target, { get });
}

const iterating = (call: Call) => (filter?: object, options?: IterateOptions) =>
  rowsOf(call, filter, options);

/** The calls, with what the client adds to them. */
export function withExtras(calls: Calls, { listen, actAs }: Extras): UsherClient {
  return having(calls, (area, areas) => {
    if (area === "actAs") return actAs;
    return (
      areas[area] &&
      having(areas[area], (name, named) => {
        if (name === "iterate") return iterating(named.list as never);
        if (name === "listen" && area === "events") return listen;
        return having(named[name] as never, (how, call) =>
          how === "iterate" ? iterating(call as never) : undefined,
        );
      })
    );
  }) as UsherClient;
}
