import { setTimeout as sleep } from "node:timers/promises";
import type { MikroORM } from "@mikro-orm/postgresql";
import { systemClock } from "../../src/clock.ts";
import { createOrm } from "../../src/database/orm.ts";
import { makeOrganization } from "../../src/testing/organization.ts";
import type { Cluster } from "./cluster.ts";
import { lossesOf, mailsOf, type Phase, phaseLines } from "./tally.ts";
import { startUse, type Use } from "./use.ts";

/** How long the load goes on after each thing that is done, in milliseconds. */
const settle = 8000;

/**
 * Restarts the servers one by one, kills one, then kills the primary and promotes the standby, all under load, and
 * prints what came of it; answers whether everything that was acknowledged is there.
 */
export async function runDrill(cluster: Cluster, signal: AbortSignal): Promise<boolean> {
  const orm = await createOrm(cluster.directUrl, {}, { silent: true });
  try {
    const people = await makeOrganization({ orm, clock: systemClock }, owners);
    const use = await startUse(cluster.address, Object.values(people));
    const phases = await runPhases(cluster, signal);
    await use.end();
    return await report(cluster, orm, use, phases);
  } finally {
    await orm.close();
  }
}

const owners = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [`owner${index}`, "owner"] as const),
);

const deeds: [string, (cluster: Cluster) => Promise<unknown>][] = [
  ["nothing happens", async () => {}],
  ["servers restarted one by one", restartAll],
  ["a server killed (-9)", ({ servers }) => servers[0]?.kill() ?? Promise.resolve()],
  ["that server started again", ({ restart }) => restart(0)],
  ["the primary killed (-9), the standby promoted", failOver],
];

async function runPhases(cluster: Cluster, signal: AbortSignal): Promise<Phase[]> {
  const phases: Phase[] = [];
  for (const [name, work] of deeds) {
    if (signal.aborted) break;
    console.log(`${name} …`);
    const from = performance.now();
    await work(cluster);
    await sleep(settle);
    phases.push({ name, from, to: performance.now() });
  }
  return phases;
}

async function restartAll({ servers, restart }: Cluster): Promise<void> {
  for (const index of servers.keys()) {
    const code = await servers[index]?.stop();
    if (code !== 0) throw new Error(`A server that was asked to end ended with ${code}.`);
    await restart(index);
    // The balancer takes it for well after the next look.
    await sleep(1000);
  }
}

/** What Patroni or a managed service does by itself once it knows that the primary is gone. */
async function failOver({ postgres }: Cluster): Promise<void> {
  await postgres.primary.program.kill();
  await postgres.promote();
}

async function report(
  { mail }: Cluster,
  orm: MikroORM,
  use: Use,
  phases: Phase[],
): Promise<boolean> {
  const rows = await orm.em
    .fork()
    .execute<{ key: string }[]>(
      "select name as key from app_group union all select id::text from invitation",
    );
  const mails = await mailsOf(mail, use.invitations);
  const losses = lossesOf(
    use,
    rows.map(({ key }) => key),
    mails,
  );
  console.log(`\n${phaseLines(use, phases)}\n`);
  for (const line of losses.lines) console.log(line);
  if (losses.lost === 0) console.log("\nNothing that was acknowledged is lost.");
  else console.log(`\n${losses.lost} lost.`);
  return losses.lost === 0;
}
