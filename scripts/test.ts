import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { findSuites, forgetResults, readResult } from "./test-results.ts";
import { runTurbo } from "./turbo.ts";

/**
 * `pnpm test`: every check, every test and the build, through turbo, which skips what has not changed
 * since it last passed. The counts at the end come from the runners' own result files; whatever
 * else went wrong (a check, a build, a runner that crashed) still makes this end with code 1.
 */
const repository = fileURLToPath(new URL("..", import.meta.url));
const tasks = [
  ...["check:style", "check:dead-code", "check:boundaries", "check:types"],
  ...["check:licenses", "check:secrets"],
  ...["types", "test", "build", "check:package", "sizes", "check:outside", "e2e"],
];
const start = performance.now();
const suites = await findSuites(repository);
await forgetResults(suites);
const code = await runTasks();
const results = await Promise.all(suites.map(readResult));

// Once more, and last: who reads the end of a long log alone should know what to mend.
for (const { name, failures } of results)
  for (const failure of failures) console.log(`\n${name}: ${failure}`);
console.log("");
for (const { name, passed, failed, skipped, problem } of results) {
  const counts = [`${passed} passed`, `${failed} failed`, skipped && `${skipped} skipped`, problem];
  console.log(`  ${name.padEnd(18)} ${counts.filter(Boolean).join(", ")}`);
}
const broken = code !== 0 || results.some(({ failed, problem }) => failed > 0 || problem);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `\n${broken ? "Not everything passed; see above." : "Everything passed."} (${seconds} s)\n`,
);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = broken ? 1 : 0;

function sum(count: "passed" | "failed"): number {
  return results.reduce((total, result) => total + result[count], 0);
}

/** Two tasks at a time: the browser and database tests time things, and small machines have two cores. */
async function runTasks(): Promise<number> {
  const options = ["--continue=dependencies-successful", "--concurrency=2"];
  const turbo = runTurbo(tasks, [...options, ...process.argv.slice(2)]);
  const ended = once(turbo, "close");
  // Ctrl-C reaches turbo too; we wait for it to stop its tasks and then count what there is.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => turbo.kill(signal));
  return (await ended)[0] ?? 1;
}
