import { createServer } from "node:http";
import { asker } from "./asker.ts";

/**
 * A page beside each PostgreSQL that the balancer asks: 200 where writes are taken, else 503, as Patroni's `/primary`
 * answers. A process of its own: whatever else keeps the example busy, it answers in time.
 */
const { PORT, POSTGRES_PORT, POSTGRES_PASSWORD = "" } = process.env;
const query = asker(Number(POSTGRES_PORT), POSTGRES_PASSWORD);

async function takesWrites(): Promise<boolean> {
  const [row] = await query<{ standby: boolean }>("select pg_is_in_recovery() as standby");
  return row?.standby === false;
}

createServer((_request, response) => {
  takesWrites().then(
    (yes) => response.writeHead(yes ? 200 : 503).end(),
    () => response.writeHead(503).end(),
  );
}).listen(Number(PORT), "127.0.0.1");
