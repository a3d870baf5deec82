import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, connect as dial, type Socket } from "node:net";

/** A way to PostgreSQL on which every statement that is sent is read. */
export interface WatchedPostgres {
  url: string;
  /** What was sent so far, oldest first, over all connections: together what was sent before an answer to any of it. */
  trips: string[][];
  stop(): Promise<void>;
}

/** Relays to the database at `url`. It reads the frontend's messages (PostgreSQL's documentation, 54.7) and changes none. */
export async function watchPostgres(url: string): Promise<WatchedPostgres> {
  const target = new URL(url);
  const trips: string[][] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = dial(Number(target.port), target.hostname);
    // As either side has it: else what is sent without waiting would wait for the acknowledgement of what went before.
    for (const socket of [client, behind]) socket.setNoDelay(true);
    let trip: string[] = [];
    const read = reader((statement) => {
      if (trip.length === 0) trips.push(trip);
      trip.push(statement);
    });
    client.on("data", read);
    behind.on("data", () => {
      trip = [];
    });
    client.pipe(behind).pipe(client);
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        client.destroy();
        behind.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const watched = new URL(url);
  watched.hostname = "127.0.0.1";
  watched.port = String((server.address() as AddressInfo).port);
  return {
    url: watched.href,
    trips,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

/** Reads out of what a client sends which statements it runs. */
function reader(found: (statement: string) => void): (chunk: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  // The first message has no type.
  let head = 0;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= head + 4 && rest.length >= head + rest.readInt32BE(head)) {
      const end = head + rest.readInt32BE(head);
      const statement = head === 0 ? undefined : runBy(rest.subarray(0, end), prepared);
      if (statement !== undefined) found(statement);
      rest = rest.subarray(end);
      head = 1;
    }
  };
}

/** What a message runs: a simple query (Q), or what was prepared (P) once it is given its values (B). */
function runBy(message: Buffer, prepared: Map<string, string>): string | undefined {
  const type = String.fromCharCode(message[0] ?? 0);
  const [first = "", second = ""] = message.toString("utf8", 5).split("\0", 2);
  if (type === "P") prepared.set(first, second);
  if (type === "Q") return first;
  return type === "B" ? prepared.get(second) : undefined;
}
