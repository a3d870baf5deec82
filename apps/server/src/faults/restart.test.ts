import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../database/migrate.ts";
import { callers } from "../testing/callers.ts";
import { type Installation, startInstallation } from "../testing/installation.ts";
import { openStream } from "../testing/listener.ts";
import { byStatus, type Load, report, startLoad } from "../testing/load.ts";
import { type OwnPostgres, startOwnPostgres } from "../testing/own-postgres.ts";
import type { Person } from "../testing/person.ts";
import type { ServerProcess } from "../testing/server-process.ts";

let postgres: OwnPostgres;
let installation: Installation;
let olga: Person;
beforeAll(async () => {
  postgres = await startOwnPostgres();
  await migrate(postgres.url, { silent: true });
  installation = await startInstallation(postgres.url);
  ({ olga } = await installation.organization({ olga: "owner" }));
}, 60_000);
afterAll(async () => {
  await installation?.stop();
  await postgres?.remove();
});

/** Four people at one server who make groups, and one who listens. */
async function useServer(server: ServerProcess, name: string) {
  const { signIn, as } = callers(server.address);
  const { seen, leave } = openStream(server.address, await signIn(olga));
  await expect.poll(() => seen).toContainEqual({ type: "ready", missed: false });
  const four = Array.from({ length: 4 }, () => as(olga));
  return { server, load: startLoad(name, four, 25), seen, leave };
}

type Used = Awaited<ReturnType<typeof useServer>>;

/** How long after `from`, in seconds, a group was made whose maker is told so. */
function secondsTo({ acknowledged }: Load, from: number): number {
  const first = acknowledged.find(({ at }) => at > from);
  return ((first?.at ?? Infinity) - from) / 1000;
}

async function isReady({ address }: ServerProcess): Promise<boolean> {
  return (await fetch(`${address}/readyz`)).ok;
}

/** Stops PostgreSQL and starts it; answers how long after it took connections again everybody was served, in seconds. */
async function restart(mode: "fast" | "immediate", used: Used[]) {
  await sleep(1000);
  await postgres.stop(mode);
  await sleep(500);
  expect(await Promise.all(used.map(({ server }) => isReady(server)))).toEqual([false, false]);
  const heard = used.map(({ seen }) => seen.length);
  const stopped = performance.now();
  await postgres.start();
  const start = (performance.now() - stopped) / 1000;
  const writes = () => used.map(({ load }) => Math.max(0, secondsTo(load, stopped) - start));
  await expect.poll(writes, { timeout: 15_000 }).not.toContain(Infinity);
  const told = () => used.map(({ seen }, index) => seen.length > (heard[index] ?? 0));
  await expect.poll(told, { timeout: 15_000, interval: 20 }).toEqual([true, true]);
  const streams = (performance.now() - stopped) / 1000 - start;
  expect(await Promise.all(used.map(({ server }) => isReady(server)))).toEqual([true, true]);
  return { write: Math.max(...writes()), streams };
}

const rounded = (seconds: number) => Number(seconds.toFixed(2));

test("PostgreSQL stops under load and comes back, twice: each server writes and tells within 5 seconds, and what it acknowledged is there once", async () => {
  const names = ["first", "second"];
  const used = await Promise.all(
    names.map(async (name) => useServer(await installation.server(name), name)),
  );
  const ordered = await restart("fast", used);
  const crashed = await restart("immediate", used);
  await Promise.all(used.map(({ load }) => load.end()));
  for (const { leave } of used) leave();

  const acknowledged = used.flatMap(({ load }) => load.acknowledged.map(({ name }) => name));
  const failures = used.flatMap(({ load }) => load.failures);
  const made = await installation.query<{ name: string }>("select name from app_group");
  const found = new Set(made.map(({ name }) => name));
  report("PostgreSQL stopped and started under load", {
    servers: 2,
    callers: 8,
    acknowledged: acknowledged.length,
    found: acknowledged.filter((name) => found.has(name)).length,
    "made, though the answer was lost": found.size - acknowledged.length,
    "turned away": byStatus(failures),
    "seconds to the first write of each server": [ordered.write, crashed.write].map(rounded),
    "seconds to every stream": [ordered.streams, crashed.streams].map(rounded),
  });
  expect(acknowledged.filter((name) => !found.has(name))).toEqual([]);
  expect(made).toHaveLength(found.size);
  for (const seconds of [ordered, crashed].flatMap(Object.values)) expect(seconds).toBeLessThan(5);
  // Whoever was turned away is told that it passes, and when to come again.
  expect(byStatus(failures)).toEqual({ 503: failures.length });
  expect(failures.filter(({ retryAfter }) => retryAfter === null)).toEqual([]);
  expect(used.map(({ server }) => server.hasEnded())).toEqual([false, false]);
  expect(await Promise.all(used.map(({ server }) => server.stop()))).toEqual([0, 0]);
}, 120_000);
