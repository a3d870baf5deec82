import { once } from "node:events";
import { parseArgs } from "node:util";
import { type Cluster, startCluster } from "./cluster.ts";
import { runDrill } from "./drill.ts";
import { CannotRun } from "./programs.ts";

/**
 * `pnpm example:three-servers`: three Usher servers behind haproxy, over pgbouncer, on PostgreSQL with a synchronous
 * standby, all on this machine, until Ctrl-C. With `--drill` they are put under load, servers and the primary are
 * killed, and what came of it is printed; it fails when something that was acknowledged is lost.
 */
const { values } = parseArgs({ options: { drill: { type: "boolean", default: false } } });
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stopping.abort());

const port = Number(process.env.PORT ?? 4100);

function welcome({ address, folder, servers, ports }: Cluster): string {
  return `
  ${address}/readyz answers from one of three servers.

    Servers     ${servers.map((server) => server.address).join("  ")}
    pgbouncer   127.0.0.1:${ports.pooler}
    PostgreSQL  127.0.0.1:${ports.toPrimary} leads to the primary (${ports.primary}); lists come from the standby (${ports.standby})
    Settings, logs and data: ${folder}, until the end

  Ctrl-C stops everything and removes its data.
`;
}

try {
  const cluster = await startCluster(port, (line) => console.log(line));
  try {
    if (values.drill) {
      if (!(await runDrill(cluster, stopping.signal))) process.exitCode = 1;
    } else {
      console.log(welcome(cluster));
      if (!stopping.signal.aborted) await once(stopping.signal, "abort");
    }
  } finally {
    await cluster.stop();
  }
} catch (problem) {
  console.error(problem instanceof CannotRun ? problem.message : problem);
  process.exitCode = 1;
}
