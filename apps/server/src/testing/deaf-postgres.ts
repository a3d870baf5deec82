import { once } from "node:events";
import { type AddressInfo, createServer, connect as dial, type Socket } from "node:net";

/** A way to PostgreSQL on which notifications are lost, as in a pooler's transaction mode. */
export async function deafPostgres(url: string): Promise<{ url: string; stop(): Promise<void> }> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = dial(Number(target.port), target.hostname);
    const heard = withoutNotifications();
    client.pipe(behind).on("data", (chunk) => client.write(heard(chunk)));
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => [client, behind].forEach((each) => void each.destroy()));
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const deaf = new URL(url);
  deaf.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: deaf.href,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

/** What a server says but for its notifications: each message is a letter, its length and the rest (PostgreSQL, 54.7). */
function withoutNotifications(): (chunk: Buffer) => Buffer {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const kept: Buffer[] = [];
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const end = 1 + rest.readInt32BE(1);
      if (rest[0] !== "A".charCodeAt(0)) kept.push(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
    return Buffer.concat(kept);
  };
}
