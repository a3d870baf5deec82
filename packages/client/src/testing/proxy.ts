import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What goes wrong with a request on its way. */
export type Fault =
  /** The connection is cut before the server hears of it. */
  | "cut"
  /** The server does it, and its answer is lost. */
  | "lose-answer"
  /** Nothing happens any more. */
  | "silent";

/** A stretch of network between a client and a server, on which connections fail as a test wants. */
export interface FaultyProxy {
  address: string;
  /** How many requests were begun. */
  requests(): number;
  /** The next so many requests fail like this. */
  fail(fault: Fault, times?: number): void;
  /** Ends every connection that is open now. */
  cutAll(): void;
  stop(): Promise<void>;
}

export async function startProxy(target: string): Promise<FaultyProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let requests = 0;
  let fault: Fault = "cut";
  let faults = 0;

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let current: Fault | null = null;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end).on("close", () => {
        sockets.delete(socket);
        end();
      });
    }
    client.on("data", (chunk) => {
      if (/^(GET|POST) /.test(chunk.toString("latin1", 0, 5))) {
        requests++;
        current = faults > 0 ? fault : null;
        faults = Math.max(0, faults - 1);
      }
      if (current === "cut") end();
      else if (current !== "silent") upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (current === "lose-answer") end();
      else client.write(chunk);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    fail(next, times = 1) {
      fault = next;
      faults = times;
    },
    cutAll,
    async stop() {
      cutAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
