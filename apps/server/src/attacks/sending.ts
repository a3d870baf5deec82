import { procedures } from "../testing/procedures.ts";

/** One call as it goes over the wire, whatever a typed client would say of it. */
export interface Raw {
  path: string;
  input?: unknown;
}

export interface Answer extends Raw {
  status: number;
  reason: string | null;
  fields: Record<string, string[]>;
  text: string;
}

interface Outcome {
  error?: {
    data: { httpStatus: number; reason: string | null; fields: Record<string, string[]> | null };
  };
}

const types = new Map(procedures().map(({ path, type }) => [path, type]));
const perRequest = 20;

/**
 * Sends calls with these headers, twenty to a request as the server takes them: queries and mutations
 * apart, each in order.
 */
export async function sendAll(
  address: string,
  headers: Record<string, string>,
  calls: Raw[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const type of ["query", "mutation"]) {
    const alike = calls.filter(({ path }) => types.get(path) === type);
    for (let from = 0; from < alike.length; from += perRequest)
      answers.push(...(await send(address, headers, alike.slice(from, from + perRequest))));
  }
  return answers;
}

async function send(address: string, headers: Record<string, string>, calls: Raw[]) {
  const inputs = calls.map(({ input }, index) => `"${index}":${JSON.stringify(input ?? null)}`);
  const paths = calls.map(({ path }) => path).join(",");
  const response = await fetch(`${address}/trpc/${paths}?batch=1`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: `{${inputs.join(",")}}`,
  });
  const text = await response.text();
  const outcomes = JSON.parse(text) as Outcome[];
  if (!Array.isArray(outcomes)) throw new Error(`No answers: ${text}`);
  return calls.map((call, index) => answerOf(call, outcomes[index] ?? {}));
}

function answerOf(call: Raw, outcome: Outcome): Answer {
  const { httpStatus: status = 200, reason = null, fields } = outcome.error?.data ?? {};
  return { ...call, status, reason, fields: fields ?? {}, text: JSON.stringify(outcome) };
}

/** The procedures that are called and answered, queries and mutations. */
export const callable = [...types].flatMap(([path, type]) =>
  type === "subscription" ? [] : [path],
);
