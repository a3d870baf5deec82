import type { CallContext } from "./call-context.ts";
import type { Procedures } from "./procedures.ts";

/** E.g. `users.list`. */
export type ProcedureName = keyof Procedures;

type FeatureOf<Name> = Name extends `${infer Feature}.${string}` ? Feature : never;

/** What `Of` gives for each procedure, by feature and name. */
type ByFeature<Field extends "input" | "output"> = {
  [Feature in FeatureOf<ProcedureName>]: {
    [Name in ProcedureName as Name extends `${Feature}.${infer Last}`
      ? Last
      : never]: Procedures[Name][Field];
  };
};

/** What each procedure takes, e.g. `UsherInputs["users"]["list"]`. */
export type UsherInputs = ByFeature<"input">;

/** What each procedure answers, e.g. `UsherOutputs["users"]["list"]`. */
export type UsherOutputs = ByFeature<"output">;

/** What may be said of one call beside its input. */
export interface CallOptions {
  signal?: AbortSignal;
  /** What holds for this call alone: its time-out, its retries, its idempotency key. */
  context?: CallContext & Record<string, unknown>;
}

/** What is told of a subscription. */
export interface Listener<Event> extends CallOptions {
  onStarted?: () => void;
  onData?: (event: Event) => void;
  onError?: (error: Error) => void;
  onComplete?: () => void;
}

/** How one procedure is called: `query` reads, `mutate` changes, `subscribe` listens. */
export type Call<P extends Procedures[ProcedureName]> = P extends { kind: "query" }
  ? { query(input: P["input"], options?: CallOptions): Promise<P["output"]> }
  : P extends { kind: "mutation" }
    ? { mutate(input: P["input"], options?: CallOptions): Promise<P["output"]> }
    : {
        subscribe(
          input: P["input"],
          listener: Listener<P["output"] extends AsyncIterable<infer Event> ? Event : never>,
        ): { unsubscribe(): void };
      };

/** One typed call per procedure: `client.users.list.query({ search: "ada" })`. */
export type UsherCalls = {
  [Feature in FeatureOf<ProcedureName>]: {
    [Name in ProcedureName as Name extends `${Feature}.${infer Last}` ? Last : never]: Call<
      Procedures[Name]
    >;
  };
};
