import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { DeliveryProblem, DeliveryTry } from "@usher/domain";
import { addressFor, NameNotFound, PrivateAddress, type Resolve } from "./addresses.ts";

/** How long a receiver may take, look-up and all, in milliseconds. */
export const patience = 10_000;

/** How much of an answer is read, in bytes. Nothing of it is kept: it is no way to look into a network. */
const mostOfAnswer = 64 * 1024;

export interface Outside {
  /** Networks that may be reached although they are not public, as CIDR. */
  networks: readonly string[];
  resolve: Resolve;
}

interface Parcel {
  headers: Record<string, string>;
  body: string;
}

/** Posts once and says how it went. Redirects are not followed, and no proxy is used. */
export async function post(
  url: URL,
  parcel: Parcel,
  { networks, resolve }: Outside,
  within = patience,
): Promise<Pick<DeliveryTry, "status" | "problem" | "milliseconds">> {
  const start = performance.now();
  const signal = AbortSignal.timeout(within);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const sent = addressFor(url, networks, resolve).then((address) =>
    send(url, address, parcel, signal),
  );
  const ended = (outcome: { status: number | null; problem: DeliveryProblem | null }) => ({
    ...outcome,
    milliseconds: Math.round(performance.now() - start),
  });
  return Promise.race([sent, late]).then(
    (status) => ended({ status, problem: null }),
    (error) => ended({ status: null, problem: problemOf(error) }),
  );
}

/** Connects to the address that was checked, and speaks to it by the URL's name. */
function send(url: URL, address: string, parcel: Parcel, signal: AbortSignal): Promise<number> {
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const sending = request({
      method: "POST",
      host: address,
      port: url.port,
      path: url.pathname + url.search,
      headers: {
        ...parcel.headers,
        host: url.host,
        "content-length": Buffer.byteLength(parcel.body),
      },
      // A connection for this one alone.
      agent: false,
      signal,
    });
    sending.on("error", reject);
    sending.on("response", (answer) => {
      resolve(answer.statusCode ?? 0);
      void drain(answer);
    });
    sending.end(parcel.body);
  });
}

/** Lets the receiver say what it has to say, up to a measure. */
async function drain(answer: IncomingMessage): Promise<void> {
  let read = 0;
  try {
    for await (const chunk of answer) {
      read += (chunk as Buffer).length;
      if (read > mostOfAnswer) break;
    }
  } catch {
    // The status is known; that the rest broke off changes nothing.
  }
}

function problemOf(error: unknown): DeliveryProblem {
  if (error instanceof PrivateAddress) return "private_address";
  if (error instanceof NameNotFound) return "name_not_found";
  const { name, code } = error as { name?: string; code?: string };
  if (name === "TimeoutError" || name === "AbortError") return "timeout";
  return /CERT|^ERR_TLS|^ERR_SSL|^EPROTO/.test(code ?? "") ? "tls_failed" : "no_connection";
}
