import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Bar, barsOf, isMet, type Measured } from "./bars.ts";
import { chart } from "./chart.ts";
import { measureLists } from "./lists.ts";
import { currentLoad, describeMachine } from "./machine.ts";
import { report } from "./report.ts";
import { fullScale, quickScale, type Scale } from "./scale.ts";
import { measureSearch } from "./search.ts";
import { measureSignIn, measureThroughput } from "./sessions.ts";
import { type Stands, startStands } from "./stands.ts";
import { measureStreams, measureSuspending } from "./suspending.ts";
import { barLines } from "./words.ts";

/**
 * What Usher costs beside plain SQL and better-auth, at up to a million users, against the limits it has to keep.
 * The full run writes RESULTS.md and the chart, and fails when a limit is not kept; `--quick` only shows the way.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const scale = values.quick ? quickScale : fullScale;
const loadBefore = currentLoad();
const stands = await startStands(scale, console.log);
try {
  const measured = await measureAll(stands, scale);
  const bars = barsOf(measured);
  for (const line of barLines(bars)) console.log(line);
  if (!values.quick) {
    await write(measured, bars, stands.postgresVersion);
    if (!bars.every(isMet)) process.exitCode = 1;
  }
} finally {
  await stands.stop();
}

async function measureAll(stands: Stands, scale: Scale): Promise<Measured> {
  const big = stands.compared.at(-1);
  if (!big) throw new Error("There is no organization.");
  const samples = [
    ...(await told("lists", () => measureLists(stands, scale))),
    ...(await told("search", () => measureSearch(stands, scale))),
    ...(await told("sign-in", () => measureSignIn(stands, big, scale))),
    ...(await told("suspending", () => measureSuspending(stands, scale))),
  ];
  const streams = await told("streams", () => measureStreams(stands, big));
  const throughput = await told("session.me", () => measureThroughput(big, scale));
  return { sizes: scale.sizes, samples, streams, throughput, memory: await stands.memory() };
}

async function told<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const done = await work();
  console.log(`${what}: measured in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return done;
}

async function write(measured: Measured, bars: Bar[], postgresVersion: string): Promise<void> {
  const machine = await describeMachine(postgresVersion, loadBefore);
  await writeFile(new URL("../RESULTS.md", import.meta.url), report(measured, bars, machine));
  await writeFile(new URL("../cost-by-users.svg", import.meta.url), chart(measured));
}
