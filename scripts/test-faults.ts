import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { forgetResults, readResult, readVitest, type Suite } from "./test-results.ts";

/**
 * `pnpm test:faults`: the tests of faults that take long, minutes together. Each prints what it measured in a line
 * that begins with `[faults]`; the counts at the end come from the runner's own result file.
 */
const server = fileURLToPath(new URL("../apps/server/", import.meta.url));
const suite: Suite = {
  name: "@usher/server faults",
  file: `${server}test-results/faults.json`,
  read: readVitest,
};
await forgetResults([suite]);
const runner = spawn(
  `${server}node_modules/.bin/vitest`,
  ["run", "--config", "vitest.faults.config.ts", ...process.argv.slice(2)],
  { cwd: server, stdio: "inherit" },
);
const [code] = await once(runner, "close");
const { passed, failed, problem } = await readResult(suite);
if (problem) console.log(`${suite.name}: ${problem}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code === 0 && failed === 0 && !problem ? 0 : 1;
