import { TRPCClientError } from "@trpc/client";
import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { Send } from "./send.ts";

/** A stream of the server to open: where, and from which event on. */
export interface StreamCall {
  url: string;
  send: Send;
  path: string;
  lastEventId?: string | undefined;
  signal: AbortSignal;
}

/** An event, and the id to go on from after it. */
export interface Numbered {
  id: string;
  data: unknown;
}

/** A server that says nothing for so long is not there any more; it pings every 15 seconds. */
const silence = 40_000;

/**
 * The events of one connection until it ends. A browser's own EventSource sends no headers, and a token
 * must stand in no URL, so this reads the answer of a `fetch`.
 */
export async function* openStream(call: StreamCall): AsyncGenerator<Numbered> {
  const quiet = new AbortController();
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => quiet.abort(new Error("The server fell silent.")), silence);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  alive();
  try {
    const body = await bodyOf(call, AbortSignal.any([call.signal, quiet.signal]));
    for await (const message of messages(body, alive)) {
      if (message.event === "serialized-error")
        throw TRPCClientError.from({ error: JSON.parse(message.data) });
      if (message.event === "return") return;
      if (!message.event) yield { id: message.id ?? "", data: JSON.parse(message.data) };
    }
    throw new TRPCClientError("The connection was lost.");
  } finally {
    clearTimeout(timer);
    quiet.abort();
  }
}

async function bodyOf({ url, send, path, lastEventId }: StreamCall, signal: AbortSignal) {
  const response = await send(`${url}/${path}`, {
    headers: {
      accept: "text/event-stream",
      ...(lastEventId ? { "last-event-id": lastEventId } : {}),
    },
    cache: "no-store",
    signal,
  });
  const streams = response.headers.get("content-type")?.includes("event-stream");
  if (!streams || !response.body) throw TRPCClientError.from((await response.json()) as object);
  return response.body;
}

async function* messages(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
): AsyncGenerator<EventSourceMessage> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let parsed: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => parsed.push(message) });
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    parser.feed(decoder.decode(value, { stream: true }));
    yield* parsed;
    parsed = [];
  }
}
