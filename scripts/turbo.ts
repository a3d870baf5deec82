import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));
const program = fileURLToPath(new URL("../node_modules/.bin/turbo", import.meta.url));

/** Runs tasks through turbo, which skips those whose inputs have not changed; output goes to ours. */
export function runTurbo(tasks: string[], options: string[]): ChildProcess {
  const quiet = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  // Turbo tells its tasks to use colour, also when we write to a file.
  const plain = !process.stdout.isTTY && !process.env.FORCE_COLOR;
  const usual = ["--output-logs=new-only", ...(plain ? ["--no-color"] : [])];
  return spawn(program, ["run", ...tasks, ...usual, ...options], {
    cwd: repository,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...quiet, ...(plain && { NO_COLOR: "1" }) },
  });
}
