import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { WebhookMessage } from "@usher/domain";

interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A host's endpoint: keeps what it is sent, and answers as it is told to. */
export interface Receiver {
  url: string;
  port: number;
  received: Received[];
  /** What it does with the next ones; at first it answers 204. */
  answer: (response: ServerResponse) => void;
  messages(): WebhookMessage[];
  /** Nobody listens there any more, until `open`. */
  close(): Promise<void>;
  open(): Promise<void>;
}

export async function startReceiver(host = "127.0.0.1"): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => null);
    if (body === null) return;
    received.push({ path: request.url ?? "", headers: request.headers, body });
    receiver.answer(response);
  });
  let port = 0;
  const open = async () => {
    await once(server.listen(port, host), "listening");
  };
  await open();
  port = (server.address() as AddressInfo).port;
  const receiver: Receiver = {
    url: `http://${host}:${port}/hooks`,
    port,
    received,
    answer: (response) => void response.writeHead(204).end(),
    messages: () => received.map(({ body }) => JSON.parse(body)),
    open,
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
  return receiver;
}
