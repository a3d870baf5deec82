import { once } from "node:events";
import { type AddressInfo, createServer, connect as dial, type Socket } from "node:net";

/** What becomes of a statement: it passes, is lost with its connection (or that as soon as it was passed on), or is another. */
export type Fate = "pass" | "cut" | "cut after" | { instead: string };

/** A way to PostgreSQL on which statements and connections are lost as a test says. */
export interface TamperedPostgres {
  url: string;
  /** What becomes of each simple query and each one that is parsed, by its text. */
  fate(statement: string): Fate;
  stop(): Promise<void>;
}

/** Relays to the database at `url`. It reads the frontend's messages (PostgreSQL's documentation, 54.7). */
export async function tamperWithPostgres(url: string): Promise<TamperedPostgres> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = dial(Number(target.port), target.hostname);
    const cut = () => [client, behind].forEach((each) => void each.destroy());
    for (const socket of [client, behind]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", cut);
    }
    const messages = messagesOf();
    client.on("data", (chunk) => {
      for (const message of messages(chunk)) {
        const fate = fateOf(message, tampered);
        if (fate === "cut") return cut();
        if (fate === "cut after") return void behind.write(message, cut);
        behind.write(typeof fate === "string" ? message : simpleQuery(fate.instead));
      }
    });
    behind.pipe(client);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const tamperedUrl = new URL(url);
  tamperedUrl.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tampered: TamperedPostgres = {
    url: tamperedUrl.href,
    fate: () => "pass",
    async stop() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
  return tampered;
}

function fateOf(message: Buffer, tampered: TamperedPostgres): Fate {
  const type = String.fromCharCode(message[0] ?? 0);
  const [first = "", second = ""] = message.toString("utf8", 5).split("\0", 2);
  if (type === "Q") return tampered.fate(first);
  return type === "P" ? tampered.fate(second) : "pass";
}

function simpleQuery(text: string): Buffer {
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.from("Q\0\0\0\0");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** Cuts what a client sends into messages; the first has no type. */
function messagesOf(): (chunk: Buffer) => Buffer[] {
  let rest: Buffer = Buffer.alloc(0);
  let head = 0;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const whole: Buffer[] = [];
    while (rest.length >= head + 4 && rest.length >= head + rest.readInt32BE(head)) {
      const end = head + rest.readInt32BE(head);
      whole.push(rest.subarray(0, end));
      rest = rest.subarray(end);
      head = 1;
    }
    return whole;
  };
}
